"""Folders of inputs as users have them."""

import shutil
from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path, ads: Path) -> Path:
    """A folder with two good posts, one of them in a folder below."""
    (tmp_path / "posts" / "below").mkdir(parents=True)
    shutil.copy(ads / "brand_social.txt", tmp_path / "posts" / "a.txt")
    shutil.copy(ads / "forum_manager.txt", tmp_path / "posts" / "below" / "b.md")
    return tmp_path
