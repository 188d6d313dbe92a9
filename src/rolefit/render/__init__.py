"""What every picture of a verdict shares: colours, marks and the frame of a page."""
