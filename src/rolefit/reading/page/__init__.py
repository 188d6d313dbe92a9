"""What a saved web page holds: its tree, what of it is the post, its data for machines and its title."""
