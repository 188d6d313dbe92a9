"""What rolefit writes for a browser: templates, styles and scripts as files, and the one place that puts them into a page."""
