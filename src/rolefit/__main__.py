"""`python -m rolefit`."""

from rolefit.cli import main

raise SystemExit(main())
