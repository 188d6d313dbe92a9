import json

import pytest

from rolefit.errors import InputError
from rolefit.reading import read_bytes


def read(value: object, source: str = "post.json"):
    return read_bytes((value if isinstance(value, str) else json.dumps(value)).encode(), source=source)


def test_a_job_posting_with_all_its_fields() -> None:
    """Fields of schema.org go into the text under headings, and what is beside the work into the metadata."""
    post = read(
        {
            "@context": "https://schema.org",
            "@type": "JobPosting",
            "title": "Forum &amp; Events Host",
            "description": "&lt;p&gt;Our forum is friendly.&lt;/p&gt;",
            "responsibilities": ["Greet newcomers", "Run polls"],
            "qualifications": "<ul><li>Patience</li></ul>",
            "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 24},
            "skills": "Writing",
            "hiringOrganization": {"@type": "Organization", "name": "Birch"},
            "jobLocation": {"address": {"addressLocality": "Leeds", "addressCountry": "UK"}},
            "employmentType": ["FULL_TIME", "CONTRACTOR"],
            "datePosted": "2024-03-01",
        }
    )
    assert post.title == "Forum & Events Host"
    assert post.text == (
        "Our forum is friendly.\n\nResponsibilities:\n- Greet newcomers\n- Run polls\n\nQualifications:\n- Patience\n\n"
        "Experience:\n24 months of experience\n\nSkills:\nWriting"
    )
    assert post.metadata == {
        "company": "Birch",
        "location": "Leeds, UK",
        "employment_type": "FULL_TIME, CONTRACTOR",
        "date_posted": "2024-03-01",
    }


@pytest.mark.parametrize("title_key", ["title", "job_title", "jobTitle", "position", "name", "Title"])
@pytest.mark.parametrize("body_key", ["description", "text", "body", "job_description", "jobDescription", "content"])
def test_plain_objects(title_key: str, body_key: str) -> None:
    """Any usual pair of keys makes a post; the other fields are metadata."""
    post = read({title_key: "Host", body_key: "Greet newcomers.\nRun polls.", "company": "Birch", "role": "x", "n": 3})
    assert (post.title, post.text) == ("Host", "Greet newcomers.\nRun polls.")
    assert post.metadata == {"company": "Birch", "role": "x", "n": 3}


def test_wrapped_and_single_in_a_list() -> None:
    """A post in an envelope or alone in a list is found."""
    job = {"title": "Host", "description": "Greet newcomers."}
    assert read({"status": 200, "job": job}).title == read([job]).title == "Host"


def test_a_part_that_the_description_repeats_is_not_added() -> None:
    """Duties that stand in the description too count once."""
    post = read({"title": "Host", "description": "We ask: Greet newcomers.", "responsibilities": "Greet newcomers."})
    assert post.text.count("Greet") == 1


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ('{"title": "Host",\n "description": }', "not valid JSON.*line 2"),
        ({"foo": 1}, "holds no job post"),
        ([1, 2], "holds no job post"),
        ([{"title": "A", "text": "b"}, {"title": "C", "text": "d"}], "several job posts"),
        ('{"title": "A", "text": "b"}\n{"title": "C", "text": "d"}\n', "several job posts"),
        ({"title": "Host", "description": ""}, "holds no"),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": ' + "9" * 5000 + "}", "not valid JSON"),
    ],
)
def test_json_without_one_post(value: object, said: str) -> None:
    """What is no post, or more than one, is refused and the reason is said."""
    with pytest.raises(InputError, match=f"post.json .*{said}"):
        read(value)


def test_json_is_known_by_its_content_and_text_is_not_taken_for_it() -> None:
    """Piped JSON is read as JSON; a text that begins with a bracket is text."""
    assert read({"title": "Host", "text": "Greet newcomers."}, "-").title == "Host"
    text = "[Remote] Forum Host\nGreet newcomers."
    assert read(text, "-").text == "\nGreet newcomers."
    assert read("{you} are our Host\nGreet newcomers.", "a.txt").title == "{you} are our Host"


def test_numbers_that_json_cannot_write_are_dropped() -> None:
    """Metadata can be written as JSON whatever the source held."""
    post = read('{"title": "Host", "text": "Greet newcomers", "a": NaN, "b": 1e999, "c": 1.5}')
    assert post.metadata == {"a": None, "b": None, "c": 1.5}


def test_lone_surrogates_are_replaced() -> None:
    """Half a letter in an escape does not come out, for no terminal could print it."""
    post = read('{"title": "Ho\\ud800st", "text": "Greet \\udfff newcomers", "x": "\\ud800"}')
    (post.text + post.title + str(post.metadata)).encode()
