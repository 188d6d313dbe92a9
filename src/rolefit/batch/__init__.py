"""Tables of job posts in, the same rows out with the verdict beside them: resumable, in many processes, memory flat."""

from rolefit.batch.plan import Plan
from rolefit.batch.progress import Counts, Progress, Summary
from rolefit.batch.run import run

__all__ = ["Counts", "Plan", "Progress", "Summary", "run"]
