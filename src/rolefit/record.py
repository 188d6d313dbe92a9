"""Named tuples that cost next to nothing to define: what `typing.NamedTuple` gives, without `typing`.

    class Place(NamedTuple):
        line: int
        column: int = 1

Type checkers see `typing.NamedTuple` itself. At run time `typing` would load `re` and `collections`, and compile a
constructor for each class: more than a quick command's answer costs.
"""

from __future__ import annotations

__all__ = ["NamedTuple", "record_of"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
    from typing import TypeVar

    _Record = TypeVar("_Record")

    def record_of(_kind: type[_Record], _values: tuple[object, ...]) -> _Record:
        """Return a record of a class with these values, of which there have to be as many as fields."""
else:
    try:
        from _collections import _tuplegetter as _field
    except ImportError:  # an interpreter that is not CPython

        def _field(at, doc):
            return property(lambda record: tuple.__getitem__(record, at), doc=doc)

    class _Maker(type):
        """Makes the annotated names of a class that derives from `NamedTuple` itself the fields of a tuple."""

        def __new__(mcs, name, bases, space):
            if bases[0] is not tuple and not hasattr(bases[0], "_fields"):
                fields = tuple(space.get("__annotations__", ()))
                defaults = {field: space.pop(field) for field in fields if field in space}
                if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                    raise TypeError(f"{name}: a field without default follows one with a default")
                for at, field in enumerate(fields):
                    space[field] = _field(at, f"Field {at} of {name}")
                space |= {"_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            space.setdefault("__slots__", ())
            return super().__new__(mcs, name, bases, space)

    class _Signature:
        """What `inspect.signature` says of a record, made when it is asked for."""

        def __get__(self, record, kind):
            from inspect import Parameter, Signature

            owner = next(one for one in kind.__mro__ if "_fields" in one.__dict__)  # a class may derive from a record
            return Signature(
                [
                    Parameter(
                        field,
                        Parameter.POSITIONAL_OR_KEYWORD,
                        default=kind._field_defaults.get(field, Parameter.empty),
                        annotation=owner.__annotations__[field],
                    )
                    for field in kind._fields
                ]
            )

    _new = tuple.__new__
    # A constructor without checks, a third of the price: for records that come by the thousand.
    record_of = tuple.__new__

    class NamedTuple(tuple, metaclass=_Maker):
        """An immutable tuple whose items have names; the annotations of a class that derives from it are its fields."""

        __signature__ = _Signature()

        def __new__(cls, /, *given, **named):
            """Take the fields by place or by name."""
            fields = cls._fields
            if not named and len(given) == len(fields):
                return _new(cls, given)
            if not given and (*named,) == fields:
                return _new(cls, named.values())
            rest = fields[len(given) :]
            known = cls._field_defaults | named
            try:
                record = _new(cls, [*given, *[known[field] for field in rest]])
            except KeyError as error:
                raise TypeError(f"{cls.__name__}: no value for {error}") from None
            if len(record) > len(fields) or not named.keys() <= set(rest):
                odd = [field for field in named if field not in rest]
                what = f"no place for {', '.join(odd)}" if odd else f"takes {len(fields)} values, not {len(given)}"
                raise TypeError(f"{cls.__name__}: {what}")
            return record

        @classmethod
        def _make(cls, values):
            """Return a record of a sequence with a value for each field."""
            record = _new(cls, values)
            if len(record) != len(cls._fields):
                raise TypeError(f"{cls.__name__} takes {len(cls._fields)} values, not {len(record)}")
            return record

        def _replace(self, /, **named):
            """Return the record with other values in some fields."""
            record = _new(type(self), map(named.pop, self._fields, self))
            if named:
                raise ValueError(f"{type(self).__name__}: no field is called {', '.join(named)}")
            return record

        def _asdict(self):
            """Return field -> value."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            values = ", ".join([f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True)])
            return f"{type(self).__name__}({values})"

        def __getnewargs__(self):
            """Let `copy` and `pickle` make the record anew."""
            return tuple(self)
