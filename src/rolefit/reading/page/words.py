"""The words by which pages name what is not the post: class names, headings and whole lines, by kind."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["FORM", "OTHER_JOBS", "furniture_heading", "furniture_line", "furniture_name"]

OTHER_JOBS = "other jobs"
FORM = "application form"
_NAVIGATION, _COOKIES, _SHARING, _COMMENTS = "navigation", "cookie notice", "sharing", "comments"
_SIGN_UP, _SIGN_IN, _QUESTIONS, _ADVERTS, _ADVICE = (
    "sign-up",
    "sign-in",
    "questions and answers",
    "adverts",
    "the board's own advice",
)

_JOBS = r"(?:jobs?|positions|openings?|roles|vacanc(?:y|ies)|opportunities|job (?:ads|offers|posts|postings|listings)|postings|listings|adverts|gigs|careers|searches|internships)"
_HEADINGS = (
    (
        OTHER_JOBS,
        rf"(?:see |view |browse |explore |discover |check out |find |here are )?(?:some |our |all |the |of |these ){{0,4}}(?:similar|related|recommended|suggested|other|others|more|further|additional|latest|recent|recently (?:added|posted)|featured|new|newest|current|currently|open|available|nearby|popular|trending|matching|comparable|top|hot|alternative|promoted)\b(?: \w{{1,30}}){{0,2}} {_JOBS}\b.{{0,120}}"
        rf"|{_JOBS} (?:you (?:may|might|could|will|would|'ll)|like this|for you|nearby|near you|similar|related|recommended|from (?:this|the same)|in the same|at the same|by (?:this|the same)|picked|based on|that match|others)\b.{{0,120}}"
        r"|(?:you|people|others|candidates|applicants|job ?seekers|visitors|readers|users)(?: who .{0,120})?(?: may| might| could|'d| would)? (?:also|like|be interested|love|often)\b.{0,120}"
        r"|(?:also|recently) viewed.{0,120}|(?:more|others?|also) (?:from|at|in|with|by|like) (?:this|the|our|us|here|\S{1,40})\b.{0,40}|see also|keep (?:looking|exploring|browsing|searching)|who else is hiring.{0,120}|(?:we are|we're) also (?:hiring|looking for|recruiting).{0,120}|also hiring.{0,120}"
        r"|not (?:quite )?(?:the |what |for |your )?(?:right|a|you|perfect|ideal)\b.{0,120}|(?:similar|related|other|more) (?:employers|companies|results|searches|content)\b.{0,120}|(?:find|discover|explore|see) (?:more|your next|other|similar)\b.{0,120}"
        r"|(?:join|work) (?:us|with us) in (?:another|a different) (?:role|team).{0,120}|elsewhere (?:in|at) .{0,120}|we (?:also )?recommend.{0,120}|recommended for you|because you viewed.{0,120}|next (?:job|vacancy|posting)|previous (?:job|vacancy|posting)"
        r"|(?:ähnliche|weitere|andere|passende) (?:stellen|jobs|positionen|angebote)\w{0,20}.{0,120}|(?:offres|postes|emplois) (?:similaires|recommandé\w{0,20}).{0,120}|(?:autres|nos autres) (?:offres|postes).{0,120}|(?:ofertas|empleos|vacantes|vagas) (?:similares|relacionad\w{1,30}).{0,120}|(?:vergelijkbare|andere|meer) (?:vacatures|functies).{0,120}",
    ),
    (
        _COOKIES,
        r"(?:we |this (?:web)?site |our (?:web)?site )?(?:use[sd]? |value |respect |care about )?(?:of )?(?:your |the |our )?(?:cookies?|privacy)\b(?: (?:settings?|preferences?|policy|notice|consent|choices|options|cent(?:re|er)|matters?|and you|on this .{0,120}|and (?:cookies|privacy|data|similar).{0,120}|is important.{0,120}|first|controls?|banner|overview)){0,8}"
        r"|(?:manage|your|set) (?:your )?(?:cookie|consent|privacy|tracking)\b.{0,120}|before you (?:continue|go on)\b.{0,120}|we (?:use|value|care|respect).{0,20}(?:cookies|privacy).{0,120}|this (?:web)?site uses cookies.{0,120}|cookie-einstellungen|tracking|consent",
    ),
    (
        FORM,
        r"(?:interested\W+|ready\W+|questions\W+)?(?:apply|applying) (?:for|to) (?:this|the) (?:job|position|role|vacancy|post|opening|opportunity)\b.{0,120}|(?:apply|application)(?: online| now| here| today| directly| with .{0,120})?|quick apply.{0,120}|easy apply.{0,120}|one-click apply.{0,120}"
        r"|(?:submit|send|start|begin|complete|fill (?:in|out)|continue) (?:in )?(?:your|an|the|my|this) (?:application|form|details|cv|r[eé]sum[eé]|expression of interest)\b.{0,120}|(?:online |job |your |the )?application(?: form| details)?|application questions|your (?:application|details|information|data|profile|contact details|documents|cv|r[eé]sum[eé])"
        r"|(?:personal|contact|applicant|candidate) (?:details|information|data)|(?:upload|attach|add) (?:your |a )?(?:cv|r[eé]sum[eé]|documents?|files?)\b.{0,120}|(?:my )?(?:documents|attachments|r[eé]sum[eé](?:/cv)?|cv|cover letter)|(?:additional|screening|custom|further|some|a few|general) (?:questions|information)|(?:voluntary )?self[- ]identification.{0,120}|(?:u\.?s\.? )?equal (?:employment )?opportunity (?:information|survey|questions|questionnaire|data|form|monitoring).{0,120}"
        r"|(?:demographic|diversity) (?:questions|survey|questionnaire|information|monitoring|data).{0,120}|(?:veteran|disability) status|(?:i am|i'm) interested|express (?:your )?interest|required fields?|links|bewerbungsformular|jetzt bewerben",
    ),
    (
        _COMMENTS,
        r"(?:\d{1,9}|one|no|two|three) (?:thoughts?|comments?|responses?|repl(?:y|ies)|reviews?|reactions?)(?: (?:on|to|so far|yet)\b.{0,120})?|(?:user |reader )?comments?(?: \(\d{1,9}\))?|leave (?:a|your) (?:reply|comment|thought|review)\b.{0,120}|(?:join|start) the (?:discussion|conversation)|(?:add|post|write) (?:a|your) (?:comment|reply|review).{0,120}|what do you think\??|(?:company |employee |employer )?reviews?(?: (?:of|by|from)\b.{0,120})?|have your say|ask a question",
    ),
    (
        _SIGN_UP,
        r"(?:our |the |weekly |monthly )?newsletter.{0,120}|(?:create|set|get|receive|activate|new|save|turn on)(?: up)?(?: an?| your| this)? (?:job |e-?mail |search )?(?:alerts?|notifications?|notified|updates|e-?mails?)\b.{0,120}|job (?:alerts?|mail|agent|by e-?mail)\b.{0,120}|(?:e-?mail|send|show) me (?:jobs|new|similar|more)\b.{0,120}|(?:get|receive) (?:new |similar |more |the latest |fresh |these )?(?:jobs|openings|vacancies|roles|posts)\b.{0,120}"
        r"|subscribe\b.{0,120}|stay (?:in touch|up[- ]to[- ]date|informed|connected|tuned|in the loop|updated)\b.{0,120}|keep (?:in touch|me posted|up to date|in the loop)\b.{0,120}|join (?:our|the) (?:talent|newsletter|mailing|candidate|job)\b.{0,120}|(?:our )?talent (?:community|network|pool)|sign up\b.{0,120}|(?:never|don't|do not) miss\b.{0,120}|be the first to\b.{0,120}|(?:like|want) (?:this|these|more|to hear)\b.{0,40}(?:jobs?|alerts?|updates)\b.{0,120}",
    ),
    (
        _SIGN_IN,
        r"(?:sign|log) ?(?:in|on)\b.{0,120}|(?:create|register for|open) (?:an? |your )?(?:free )?(?:account|profile)\b.{0,120}|my (?:account|profile|jobs)|forgot(?:ten)? (?:your )?password.{0,120}|(?:new|returning|existing) (?:user|candidate|member|applicant|here)s?\??|register(?: now)?|welcome back|members? (?:log ?in|area)|candidate (?:log ?in|area|home|portal)",
    ),
    (
        _SHARING,
        r"share\b.{0,40}|(?:tell|refer|invite|send to|e-?mail to|e-?mail) (?:this to )?a (?:friend|colleague).{0,120}|(?:know|got) (?:someone|somebody|anyone|a friend)\b.{0,120}|(?:refer|recommend) (?:someone|somebody|this)\b.{0,120}|spread the word.{0,120}|(?:follow|like|connect with|find|join) us(?: on| at| online)?(?: (?:facebook|instagram|linkedin|twitter|x|youtube|tiktok|social)\b.{0,120})?|(?:our )?social (?:media )?(?:channels|links|networks|profiles)|(?:print|save|bookmark) (?:this|the) (?:job|page|vacancy|post).{0,120}",
    ),
    (
        _NAVIGATION,
        r"(?:quick|useful|helpful|important|related|external|footer|social) links.{0,120}|site ?map|(?:main |site )?menu|navigation|(?:job |browse )?categor(?:y|ies)|tags?|archives?|(?:popular|recent|latest|related|featured|trending|top|more) (?:tags|posts?|articles?|news|comments?|stories|content|topics|pages|reads?|blog(?: posts)?|events|categories|keywords|products|downloads|videos)\b.{0,120}|(?:job )?search(?: (?:jobs|results|again|for jobs|vacancies|our .{0,120}))?|refine(?: .{0,120})?|filters?(?: .{0,120})?|(?:browse|search|jobs) by\b.{0,120}|(?:for|our) (?:job ?seekers|candidates|employers|recruiters|applicants)|post a job.{0,120}|hiring\? .{0,120}|employers? ?/ ?post.{0,120}"
        r"|(?:you are here|breadcrumbs?).{0,120}|(?:change |select |choose )?(?:language|country|region|your location)s?|table of contents|on this page|contents|download (?:our|the) app.{0,120}|get (?:our|the) app.{0,120}|resources|legal(?: (?:notice|information))?|support|help(?: cent(?:re|er))?|media gallery|gallery|job (?:details )?actions|(?:in|from) the (?:news|blog)",
    ),
    (
        _QUESTIONS,
        r"faqs?|frequently asked(?: questions)?|questions (?:and|&) answers|q ?(?:&|and) ?a|got (?:a )?questions?\??|common questions|questions\?|people (?:also )?ask|your questions(?: answered)?",
    ),
    (_ADVERTS, r"advert(?:isement|isements|ising|s)?|sponsored(?: .{0,120})?|promoted(?: .{0,120})?|ads by .{0,120}|our (?:sponsors|partners|advertisers)|anzeige|partner content"),
    (
        _ADVICE,
        r"report (?:this|a|the|an)? ?(?:job|ad|advert|listing|posting|vacancy|abuse|problem)\b.{0,120}|(?:stay safe|safety (?:tips|advice|first)|beware|avoid (?:fraud|scams?)|be careful|protect yourself|scam|fraud)\b.{0,120}|(?:career|interview|cv|r[eé]sum[eé]|job search|application) (?:advice|tips|guide|tools|help|services)\b.{0,120}|salary (?:insights?|estimates?|comparison|guide|calculator|checker|explorer)s?\b.{0,120}|(?:how|see how) (?:you|well you|your profile) (?:match|compare|fit|rank)\w{0,20}\b.{0,120}|(?:your|skills?|profile|job) match\b.{0,120}|am i a good fit.{0,120}|(?:premium|pro) (?:insights?|features?|members?).{0,120}|(?:meet|message) the (?:hiring team|recruiter|job poster).{0,120}|(?:people|connections) (?:you|in your network)\b.{0,120}|your (?:commute|network|connections)|(?:commute|travel) time|(?:company|applicant|hiring) insights?|sponsors?hip history|(?:try|get|go) premium.{0,120}|take a (?:tour|look around)|(?:view|show) (?:on|the|larger) map|map|directions",
    ),
)  # fmt: skip
_LINES = (
    (
        "buttons",
        r"(?:apply|save|print|share|back|close|next|previous|prev|menu|search|home|top|more|less|edit|reset|submit|send|cancel|ok|yes|no|go|copy|like|follow|bookmark|loading|options|settings|sign in|log ?in|log ?out|register|join|join now|join us|subscribe|careers?|jobs|email|e-mail|download|upload|expand|collapse|toggle|hide|show|continue|accept|decline|reject|dismiss|clear)(?: (?:now|here|online|today|all|job|jobs|this job|this page|page|link|later|it|search|map|ad|for this (?:job|role|position|vacancy)|for job|via .{1,20}|with .{1,20}|on (?:company|employer) (?:web)?site|to (?:jobs?|all jobs|results|search|search results|list|listings|top|the top|overview|vacancies|careers|careers page)|more|less|menu|navigation|application|my application))?[.!…»›→>]{0,3}"
        r"|(?:see|view|show|browse|read|learn|find|discover|load) (?:all|more|less|other|full|similar|our|the)\b.{0,40}|skip to .{1,30}|copy (?:link|url)|i(?:'m| am) interested|refer a friend|add to (?:favou?rites|shortlist|calendar)|(?:report|flag) (?:this )?(?:job|ad|listing|posting|vacancy|advert).{0,20}|(?:only |strictly )?necessary(?: only| cookies)?|(?:accept|allow|reject|decline|deny) (?:all|selected|cookies|necessary|essential|additional).{0,20}|powered by .{1,40}|jobs powered by .{1,40}|built with .{1,30}|published using .{1,30}|updated automatically.{1,40}|report abuse|learn more",
    ),
    (
        "page details",
        r"(?:job )?(?:posted|published|listed|added|updated|reposted|active|viewed|advertised)(?: on| about| over)?:? ?.{0,20}\b(?:ago|today|yesterday|just now)|\d{1,9}\+? (?:days?|weeks?|months?|hours?|minutes?|hrs?) ago|(?:over |about |be among the first )?\d[\d,.]{0,12}\+? (?:applicants?|applications?|views?|people (?:have )?(?:applied|clicked|viewed).{0,20}|reviews?|followers|open jobs|likes?|shares?|clicks?|comments?)\b.{0,20}|last (?:updated|modified|edited|changed)\b.{0,120}|page \d{1,9}(?: (?:of|/) \d{1,9})?|\d{1,9} min(?:ute)?s? read|see (?:who|whom) .{1,60} (?:has hired|hired|knows?).{0,30}|be (?:the first|among the first).{0,40}|actively (?:hiring|recruiting)|verified|promoted|sponsored|new|hot|urgent(?:ly hiring)?|\d(?:\.\d)?(?: out of 5.{0,10}| stars?| ?/ ?5)?",
    ),
    (
        "page footer",
        r"(?:form|document|version|template|doc\. ?no\.?) [\w.-]{0,20}\d[\w., -]{0,40}|(?:privacy|terms|imprint|impressum|legal|cookies?|accessibility|contact|sitemap|disclaimer)(?: (?:policy|notice|statement|of use|of service|& conditions|and conditions|settings|us|and privacy|centre|center))?(?: ?[|·•,/-] ?(?:privacy|terms|imprint|impressum|legal|cookies?|accessibility|contact|sitemap|disclaimer)(?: (?:policy|notice|statement|of use|of service|settings|us))?){0,8}",
    ),
    (_SHARING, r"share(?: (?:this|on|via|with|the|by|to|job|vacancy|page|it|article|link|:).{0,60})?:?|(?:follow us|find us on|connect with us|like us|join us on)\b(?: .{0,80})?|(?:facebook|twitter|linkedin|instagram|whatsapp|x|youtube|xing|tiktok|pinterest|reddit|email|e-mail|telegram|threads|bluesky|mastodon)(?:[ ,|·/]{1,3}(?:facebook|twitter|linkedin|instagram|whatsapp|x|youtube|xing|tiktok|pinterest|reddit|email|e-mail|telegram|and|or|copy link)){0,8}"),
    (FORM, r"\*? ?(?:marks? |indicates? |denotes? |= ?)?(?:a )?required(?: fields?)?\.?"),
    (OTHER_JOBS, r"(?:jobs|job openings|vacancies|all jobs|all openings|all vacancies|current openings|open positions)(?: (?:at|in|by|with) .{1,40})?"),
)  # fmt: skip
# Looked for in a line that is no longer than the number of characters.
_SENTENCES = (
    (_COOKIES, 600, r"\b(?:uses?|using|accept|stores?|set|consent to|use of|enable|via|allow|reject|manage|essential|necessary|third[- ]party)(?: \w{1,20}){0,3} cookies?\b|\bcookies?(?: \w{1,20}){0,2} (?:to (?:improve|give|measure|analy[sz]e|personali[sz]e|enhance|ensure|keep|count|offer|provide|make|help|show)|and similar|policy|settings|notice|preferences|consent|are (?:used|small|set|needed|required)|help us)\b|\b(?:enable|switch on|turn on|activate|requires?|need) javascript\b"),
    ("page footer", 200, r"^(?:copyright\b|©|\(c\) ?\d)|\ball rights reserved\b"),
    (FORM, 200, r"\b(?:drop it here|drag and drop|attach (?:a|your) (?:file|cv|r[eé]sum[eé])|file types?:)|\b(?:pdf|docx?|rtf)\b.{0,30}\b(?:txt|rtf|mb)\b|^your e-?mail (?:address )?(?:will not|won't) be (?:published|shown|shared)|^you must (?:create an account|sign in|log in|be logged in)\b"),
)  # fmt: skip
_NAMES = (
    (_COOKIES, r"cookie|consent|gdpr|onetrust|ccpa|usercentrics|didomi|trustarc"),
    (OTHER_JOBS, r"(?:similar|related|recommended|suggested|other|more|latest|recent|featured)[-_]?(?:jobs?|job[-_]?list|vacanc|posting|position|opening|role|listing|result|search|post|content|item|block)|\b(?:similar|related|recommended|recommendations?|suggestions?|suggested)\b|also[-_]?(?:viewed|like)|you[-_]?m(?:ay|ight)[-_]?also|people[-_]also"),
    (_COMMENTS, r"\b(?:comments?|respond|disqus|commentlist|reviews?)\b|comment[-_]?(?:list|area|form|respond)"),
    (_SIGN_UP, r"newsletter|subscri(?:be|ption)|job[-_]?(?:alert|mail|agent)|e?mail[-_]?alert|talent[-_]?(?:community|network|pool)|\boptin\b|sign[-_]?up"),
    (_SIGN_IN, r"\b(?:login|signin|register|auth)\b|(?:log|sign)[-_]?in[-_]?(?:form|modal|box|panel|link|bar)|auth[-_]?(?:wall|modal|form)"),
    (_SHARING, r"\b(?:share|sharing|sharer|socials|sharebar)\b|share[-_]?(?:this|buttons?|links?|icons?|job|bar)|social[-_]?(?:links?|icons?|share|sharing|buttons?|follow|bar|list|nav|menu|networks?)|addthis|addtoany|\bfollow\b|follow[-_]us|referral|refer[-_]"),
    (FORM, r"(?:application|apply|applicant|candidate)[-_]?(?:form|fields?|questions|modal|panel|overlay)|form[-_]?(?:fields?|group|row|control)|captcha|\bfield\b|eeoc|demographic|self[-_]id"),
    (_NAVIGATION, r"\b(?:nav|navbar|navigation|menu|crumbs?|topbar|toolbar|sitemap|pagination|pager|gnav|megamenu|sidenav|offcanvas|skip|toc|filters?|facets?|searchbar)\b|breadcrumb|(?:main|site|top|sub|side|global|primary|mobile|header|footer)[-_]?(?:nav|menu)|nav(?:bar|igation)[-_]|skip[-_]?(?:link|to|nav)|lang(?:uage)?s?[-_]?(?:switch|select|menu|nav|picker)|search[-_]?(?:form|box|bar|jobs|widget|filters?|panel)|tag[-_]?cloud|table[-_]of[-_]contents"),
    ("page footer", r"footer|\bcolophon\b|\bcopyright\b|bottom[-_]?bar|mso-?footer"),
    ("page header", r"(?:site|page|global|main|top|app|doc)[-_]?header|masthead|\bheader\b|mso-?header|publish-banner|\bbanners?\b"),
    (_ADVERTS, r"\b(?:ads?|adverts?|advert(?:isement|ising)|adsbygoogle|sponsor(?:ed|s)?|promos?|promotion)\b|ad[-_](?:slot|unit|container|banner|block)|google[-_]ad"),
    ("dialog", r"\b(?:modal|popup|lightbox|toast|snackbar|tooltip|overlay|chatbot|chat|intercom|drawer)\b|pop[-_]up|chat[-_]?(?:widget|bot|window)"),
    (_QUESTIONS, r"\bfaqs?\b|questions[-_]and[-_]answers"),
    ("side column", r"\b(?:sidebar|aside|rail|secondary)\b|side[-_]?(?:bar|column|panel)|(?:left|right)[-_]?(?:rail|column|sidebar)|widget[-_]area"),
)  # fmt: skip
_HEADING_OF = tuple((kind, re.compile(pattern, re.IGNORECASE | re.DOTALL)) for kind, pattern in _HEADINGS)
_LINE_OF = tuple((kind, re.compile(pattern, re.IGNORECASE | re.DOTALL)) for kind, pattern in _LINES)
_SENTENCE_OF = tuple((kind, most, re.compile(pattern, re.IGNORECASE)) for kind, most, pattern in _SENTENCES)
_NAME_OF = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _NAMES)
_ANY_NAME = re.compile("|".join(pattern for _, pattern in _NAMES), re.IGNORECASE)
# Tells of a layout around something, not of the thing.
_ABOUT_LAYOUT = re.compile(r"\b(?:has|with|no|without|is|not|hide|show|js)[-_]\S{1,80}", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|__?|--+")
_EDGES = " \t*_#:-–—>•|=~.!…()[]“”\"'*"
_LONGEST_HEADING = 100
_LONGEST_LINE = 200
_LONGEST_NAME = 400


@lru_cache(maxsize=5000)
def furniture_heading(text: str) -> str:
    """The kind of furniture that a heading opens, such as "other jobs", or empty."""
    name = " ".join(text.strip(_EDGES).replace("’", "'").split())
    if not name or len(name) > _LONGEST_HEADING:
        return ""
    return next((kind for kind, pattern in _HEADING_OF if pattern.fullmatch(name)), "")


@lru_cache(maxsize=5000)
def furniture_line(text: str) -> str:
    """The kind of furniture that a whole line is by itself, such as "buttons", or empty."""
    line = text.removeprefix("- ").strip(" |·•*-–—<>‹›«»\u200b").replace("’", "'")
    if len(line) <= _LONGEST_LINE:
        kind = next((kind for kind, pattern in _LINE_OF if pattern.fullmatch(line)), "")
        if kind or not line:
            return kind
    return next((kind for kind, most, pattern in _SENTENCE_OF if len(line) <= most and pattern.search(line)), "")


@lru_cache(maxsize=5000)
def furniture_name(names: str) -> str:
    """The kind of furniture that class names and ids say an element is, or empty."""
    names = _HUMP.sub("-", _ABOUT_LAYOUT.sub(" ", names[:_LONGEST_NAME]))
    if not _ANY_NAME.search(names):
        return ""
    return next((kind for kind, pattern in _NAME_OF if pattern.search(names)), "")
