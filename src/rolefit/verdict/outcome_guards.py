"""Phrases beside which an outcome's words mean another thing, in the syntax of the lexicon's phrases."""

__all__ = ["UNLESS"]

UNLESS = {
    "leads": ("data|deployment|build|release|talent|hiring|candidate pipeline", "team lead|leads"),
    "awareness": (
        "safety|security|health|cultural|hazard|disease|cancer|risk|self|situational|privacy|compliance|fire|allergen|spatial awareness",
        "awareness .. safety|security|disease|cancer|rule|hazard|policy|culture|law|health|rights|privacy",
        "be|stay aware",
        "aware of .. rule|hazard|risk|policy|law",
    ),
    "visibility": (
        "visibility into|over|of the stock",
        "inventory|stock|supply|driver|road|poor|low visibility",
        "hi|high vis|visibility",
    ),
    "sales": (
        "=sales team|colleague|department|rep|representative|staff|office|people|force|desk|assistant|director",
        "purchase ledger|order|invoice|department",
        "currency|unit|data|file conversion",
    ),
    "attendance": (
        "staff|pupil|student|school|employee|punctuality|time|perfect|court|payroll|class|patient|clinic attendance",
        "attendance .. record|sheet|register|payroll|bonus|policy|pupil|student|school|shift|staff",
        "punctuality|timesheet|absence|lunch",
        "seat cushion|belt",
    ),
    "questions": (
        "interview|exam|test|survey|research|legal|tax|press|media|journalist|audit question",
        "hr|payroll|recruitment|tax question|query",
        "press|media enquiry|inquiry|query",
    ),
    "learning": (
        "feedback .. staff|pupil|student|trainee|employee|colleague|apprentice",
        "employee|staff|pupil|student|peer|performance|candidate|interview feedback|survey",
        "learn .. from colleague|senior|mentor|expert",
        "personal|career|training|technology|financial roadmap",
    ),
    "retention": (
        "employee|staff|talent|data|record|document|resident|tenant|water|colleague|team|driver|nurse|teacher retention|satisfaction|turnover|attrition|loyalty|happiness",
        "retention of .. staff|employee|talent|data|record|document|evidence|colleague",
        "job satisfaction",
        "retention policy|schedule|period|money|bonus",
        "stay up|current|informed|organised|calm|abreast|late|flexible|overnight",
        "recruitment and retention",
    ),
    "deflection": (
        "cold|sales|roll|last|conference|video|client call",
        "parking|train|travel|raffle|concert|lottery|festival ticket",
        "travel|energy|print|material|production|fuel|food|labour cost",
    ),
    "utilization": (
        "child|pet|dog|cat|animal|family adoption",
        "water|energy|electricity|fuel|paper|data|drug|substance|land|bed|machine|vehicle|image|rights|fleet|room usage|utilization|utilisation|use",
        "usage right|rights|policy|meter",
        "bed|capacity|fleet|vehicle|room|labour|crane|staff utilization|utilisation",
    ),
}
"""Outcome -> phrases beside which it is another thing."""
