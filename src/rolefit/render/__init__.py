"""Makes output: values to text. Nothing here prints or opens a file."""
