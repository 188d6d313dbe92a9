"""The names that the package offers."""

import ast
import importlib
from pathlib import Path

import pytest

import rolefit

SOURCE = Path(__file__).resolve().parent.parent / "src" / "rolefit"
OPTIONAL = {"sklearn", "joblib", "numpy", "scipy", "pyarrow", "openpyxl", "docx", "pypdf", "pyspark", "threadpoolctl"}


def modules() -> list[str]:
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if not name.endswith("__main__"):
            found.append(name)
    return found


@pytest.mark.parametrize("name", modules())
def test_what_a_module_offers_is_there(name: str) -> None:
    """Every name in `__all__` exists, and the list holds no name twice."""
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name and error.name.split(".")[0] in OPTIONAL:
            pytest.skip(f"{error.name} is not installed")
        raise
    offered = getattr(module, "__all__", [])
    assert len(set(offered)) == len(offered)
    for attribute in offered:
        assert hasattr(module, attribute), f"{name}.{attribute}"


@pytest.mark.parametrize("name", modules())
def test_all_is_sorted(name: str) -> None:
    """Constants, then classes, then functions, each by the alphabet, as the linter sorts them."""
    path = SOURCE.parent.joinpath(*name.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets):
            offered = ast.literal_eval(node.value)
            kind = {n: (not n.isupper(), not n[:1].isupper()) for n in offered}
            assert list(offered) == sorted(offered, key=lambda n: (kind[n], n))


def test_the_package_offers_its_names_on_demand() -> None:
    """`from rolefit import Classifier` works, and `dir` is not needed for it."""
    assert rolefit.__all__ == sorted(rolefit.__all__)
    for name in rolefit.__all__:
        assert getattr(rolefit, name) is not None
    assert issubclass(rolefit.RolefitError, Exception)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that the package does not have fails as Python's own do."""
    with pytest.raises(AttributeError, match="module 'rolefit' has no attribute 'Chef'"):
        rolefit.Chef  # noqa: B018


def test_the_tree_of_errors_is_as_it_is_drawn() -> None:
    """Catching `RolefitError` catches everything that rolefit raises on purpose."""
    from rolefit import errors

    kinds = {name: kind for name in errors.__all__ if isinstance(kind := getattr(errors, name), type)}
    assert {name: kind.__base__.__name__ for name, kind in kinds.items()} == {
        "RolefitError": "Exception",
        "InputError": "RolefitError",
        "MissingInput": "InputError",
        "ConfigurationError": "RolefitError",
        "LexiconError": "ConfigurationError",
        "ModelError": "RolefitError",
    }
    assert all(f"{name} " in errors.__doc__ or f"{name}\n" in errors.__doc__ for name in kinds)


def test_the_package_is_typed() -> None:
    """Type checkers find the marker."""
    assert (SOURCE / "py.typed").exists()


def test_shipped_files_are_found() -> None:
    """Lexicon and model are there, and what is not shipped is said so."""
    from rolefit.bundled import LEXICON, MODEL, bundled
    from rolefit.errors import ConfigurationError

    assert Path(bundled(LEXICON)).is_file()
    assert Path(bundled(MODEL)).is_file()
    with pytest.raises(ConfigurationError, match=r"no\.file: not shipped"):
        bundled("no.file")
