"""Knows the phrases by which job posts head their sections.

Plain look-ups in word lists: compiling the same knowledge as regular expressions costs more than classifying a post.
"""

from __future__ import annotations

from rolefit.remembering import remembered

TYPE_CHECKING = False


__all__ = ["section_of"]

_LONGEST = 90
_EDGES = " \t*_#:-–—>•|=~.!?…"

# Whole headings. Looked at first.
_WHOLE = {
    "apply": """apply|apply now|apply here|apply today|to apply|next steps|how we hire|closing date|deadline|contact|contact information
|contact details|contact us|join us|join our team|interview stages|selection process|hiring process|hiring steps|recruitment process|interview process
|application process|application procedure|application details|application deadline|application instructions|application|apply for this job""",
    "benefits": """benefits|perks|compensation|salary|package|rewards|remuneration|the offer|we offer|what we offer|what is in it for you|our promise to you
|pay range|pay transparency""",
    "about": """who we are|who are we|what we do|why we exist|company|the company|organisation|organization|the organisation|the organization|team|the team
|employer|client|the client|mission statement|mission|background|introduction|location|our client|our team|our mission|our values|our story
|our company|our culture|our vision|accommodations|disclaimer|overview of the company""",
    "requirements": """who you are|you|you are|you have|you will have|you bring|you can|minimum|is this you|we are looking for|we're looking for|bonus|bonus points
|essential|essentials|desirable|desired|preferred|required|about you|must haves|must have|nice to have|nice-to-have|nice to haves|it takes""",
    "duties": """description|summary|overview|opportunity|the opportunity|the role|role|the job|the position|the work|the challenge|job description|role description
|position description|job summary|role summary|position summary|job overview|role overview|position overview|job purpose|role purpose
|your mission|your role|your roles|your job|your tasks|about the role|about the job|about the position|about the work|about this role
|about the opportunity|about your role|purpose of the role|purpose of the job|purpose of the post|what you'll be responsible for
|what you will be responsible for|your impact|your work|your day|a typical day|a typical week|main areas""",
}
_KIND_OF = {
    " ".join(name.split()): kind for kind, names in _WHOLE.items() for name in names.replace("\n", "").split("|")
}

# How headings begin, in the order in which they are tried.
_BEGINNINGS = (
    ("duties", "what you'll do", "what you will do", "what you'll be doing", "what you will be doing", "key responsibilit",
     "main responsibilit", "responsibilities", "duties", "job responsibilit", "about the role", "about the job", "about the position",
     "about this role", "role and responsibilit", "roles and responsibilit", "key duties", "main duties", "core responsibilit",
     "primary responsibilit", "what you'll get to", "what you will get to", "what you'll get up to", "what you get to", "what you'll have the chance", "what you will have the chance",
     "what you'll own", "what you'll be working", "essential duties", "essential functions", "essential job", "job duties", "you will be required", "specific duties", "your responsibilit"),
    ("apply", "how to apply", "ready to apply", "want to apply", "instructions to apply", "send your", "submit your", "send us your", "submit us your"),
    ("benefits", "what's in it for", "what we offer", "what we'll offer", "what we give", "what we provide", "what you get", "what you'll get",
     "what you will get", "what you receive", "what you'll receive", "what you gain", "what you'll gain", "what to expect from us", "our offer",
     "we offer", "why ", "why you'll love", "we'd love you to enjoy"),
    ("about", "about the company", "about the team", "about the organi", "about the employer", "about our", "about us", "company information", "company description", "company overview",
     "company culture", "company profile", "company background", "our commitment", "background and", "equal opportunit", "equal employment",
     "eeo", "diversity", "working with us", "working at", "working for", "privacy", "the team you", "life at"),
    ("requirements", "what you bring", "what you'll bring", "what you need", "what you'll need", "what you have", "what you will bring", "what you will need",
     "what we're looking for", "what we are looking for", "who we're looking for", "who we are looking for", "who you are", "what makes you",
     "what we need", "what we want", "what we love", "what we'd love", "what we'd like", "what we like", "what it takes", "what you should have", "about you",
     "you might be", "you should", "you must", "you're ", "you've ", "you'll bring", "you'll need", "you'll have", "you'll fit", "you'll thrive", "you'll love", "you'll be a great",
     "you bring", "you fit", "you thrive", "you excel", "you succeed", "we're looking for", "we are looking for",
     "we'd love you to bring", "nice to have", "nice-to-have", "good to have", "must have", "must-have", "bonus", "a plus", "it's a plus",
     "would be great", "would be nice", "would be a plus", "ideally", "extra points", "is this you", "does this sound like you", "the ideal", "to be successful",
     "to succeed", "to excel", "minimum", "ideal candidate", "your profile", "your background", "person spec", "candidate profile", "personal profile"),
    ("duties", "what you'll", "what you will", "what you would", "what you do", "what you'd", "what will you", "what would you", "how you'll", "how you will", "how you can help",
     "things you'll", "things you will", "where you'll", "your impact", "your day", "your work", "your contribution", "your challenge", "your focus",
     "in this role", "in this position", "in this job", "you will", "you'll", "the role", "the job", "the work", "the position",
     "the opportunity", "the challenge", "what's the job", "what's the role", "what the job", "what the role", "the impact you", "areas of", "what you can expect", "day to day", "what to expect"),
)  # fmt: skip

# Words that tell wherever they stand, in the order in which they are tried.
_WORDS = (
    ("benefits", frozenset(["benefits", "perks", "compensation", "salary", "remuneration"])),
    (
        "requirements",
        frozenset(
            [
                "requirement",
                "requirements",
                "required",
                "qualification",
                "qualifications",
                "skill",
                "skills",
                "competence",
                "competency",
                "competences",
                "competencies",
                "experience",
                "essential",
                "essentials",
                "desirable",
                "desirables",
                "desired",
                "preferred",
                "eligibility",
                "prerequisite",
                "prerequisites",
                "attributes",
                "knowledge",
                "abilities",
                "expertise",
                "education",
                "credentials",
                "criteria",
            ]
        ),
    ),
    (
        "duties",
        frozenset(
            [
                "responsibility",
                "responsibilities",
                "duties",
                "accountabilities",
                "objectives",
                "task",
                "tasks",
                "deliverables",
                "functions",
                "role",
                "roles",
                "position",
                "job",
                "mission",
                "goal",
                "goals",
                "assignment",
                "scope",
                "kpi",
                "kpis",
                "indicators",
                "priorities",
                "activities",
                "workload",
                "day-to-day",
            ]
        ),
    ),
)
_ABOUT_WORDS = 4


@remembered(10_000)
def section_of(heading: str) -> str:
    """Return the section that a heading opens, of `verdict.SECTIONS`, or an empty string where its words do not tell."""
    words = heading.strip(_EDGES).lower().split()
    name = " ".join(words)
    if not words or len(name) > _LONGEST:
        return ""
    if name in _KIND_OF:
        return _KIND_OF[name]
    for kind, *beginnings in _BEGINNINGS:
        if name.startswith(tuple(beginnings)):
            return kind
    if words[0] == "about" and len(words) <= _ABOUT_WORDS:
        return "about"
    present = {word.strip(",;&/():") for word in words}
    for kind, telling in _WORDS:
        if not telling.isdisjoint(present):
            return kind
    if "fit" in present and "good" in present:
        return "requirements"
    return "duties" if "will do" in name or "will include" in name else ""
