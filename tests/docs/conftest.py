"""What the tests of the docs share: the scripts that make pages, as modules, and a client of the language server."""

import importlib.machinery
import importlib.util
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "check"))  # the editor of the server's own tests


@pytest.fixture(scope="session")
def script(root):
    """Give what loads a script of the repository by its name."""

    def load(name):
        sys.path.insert(0, str(root / "scripts"))
        try:
            loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(root / "scripts" / name))
            module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
            loader.exec_module(module)
        finally:
            sys.path.remove(str(root / "scripts"))
        return module

    return load
