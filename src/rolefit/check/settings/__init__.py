"""What a project sets: its file, the layers of its folders, and the values that come of them."""
