"""The style of pages with charts, after the one of all pages, as text. A page's policy names both by their hash."""

from __future__ import annotations

__all__ = ["CSS"]

CSS = """
.lead{font-size:1.0625rem}
nav.contents ul,.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:.5rem 0}
nav.contents a{display:inline-block;padding:.25rem 0}
.grid2{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem;margin-top:1rem}
.grid2 .card>:first-child,.grid2 .card h3:first-child{margin-top:0}
.plot{width:100%;max-width:36rem}
.map{max-width:40rem}
.region{fill-opacity:.08}
.border{stroke:var(--strong);stroke-width:1;fill:none}
.dashed{stroke-dasharray:4 4}
.marks .mark-shape{fill-opacity:.8}
.mapcard{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2rem}
@media (min-width:64rem){.mapcard{grid-template-columns:minmax(0,38rem) minmax(0,1fr);align-items:start}}
svg .name{font-weight:600;paint-order:stroke;stroke:var(--surface);stroke-width:3px;stroke-linejoin:round}
.on .mark-shape{fill:var(--bg);stroke:none}
.bar{width:100%;height:1.1rem;min-width:5rem}
.bar .pale{fill-opacity:.4}
.bars td.wide{width:45%}
.bars th[scope=row]{font-weight:400;max-width:16rem;overflow-wrap:anywhere;unicode-bidi:isolate}
.mix{width:7rem}
td{overflow-wrap:anywhere;unicode-bidi:isolate}
@media (max-width:30rem){.scroll td{overflow-wrap:break-word}.scroll th,.scroll td{padding:.35rem .3rem;font-size:.8125rem}}
thead td{border-bottom:2px solid var(--strong)}
.posts td{min-width:5.5rem}
#posts{font-size:.875rem}
#posts th,#posts td{padding:.4rem .45rem}
.posts td.num{min-width:3.5rem}
.posts td:first-child{min-width:13.5rem}
.card th,.card td{padding:.4rem .35rem}
.posts thead th{white-space:normal;vertical-align:bottom;overflow-wrap:normal}
#posts td.date{white-space:nowrap}
#posts td.why{min-width:6.5rem}
td .title{font-weight:600;display:block}
td .said{display:block;color:var(--muted);font-size:.8125rem}
td.role{white-space:nowrap}
details{margin:.6rem 0}
summary{cursor:pointer;padding:.25rem 0;color:var(--accent)}
.terms ol{list-style:none;margin:0;padding:0}
.terms li{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--line);padding:.15rem 0}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:.75rem 0}
.tools label{display:block;font-size:.8125rem;color:var(--muted)}
.tools fieldset{border:0;margin:0;padding:0;min-width:0}
.tools legend{font-size:.8125rem;color:var(--muted);padding:0}
.tools .row{display:flex;flex-wrap:wrap;gap:.4rem}
#search{width:22rem;max-width:100%}
.pager{display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center;margin:.75rem 0}
[aria-disabled=true]{color:var(--muted);border-color:var(--line);cursor:default}
th button{border:0;background:none;padding:.2rem 0;min-height:1.75rem;font-weight:600;text-align:inherit}
th button::after{content:"\\2195";color:var(--muted);padding-left:.3em}
th[aria-sort=ascending] button::after{content:"\\2191";color:var(--ink)}
th[aria-sort=descending] button::after{content:"\\2193";color:var(--ink)}
.phone{display:none}
@media screen and (max-width:48rem){
 .phone{display:block}
 .posts thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .posts,.posts tbody,.posts tr,.posts td,.posts caption{display:block}
 .posts tr{border:1px solid var(--line);border-radius:.6rem;padding:.5rem .75rem;margin:0 0 .75rem;
  background:var(--surface)}
 .posts td,.posts td:first-child,.posts td.num{min-width:0;width:auto}
 .posts td{border:0;padding:.1rem 0;text-align:left;white-space:normal;display:flex;gap:.75rem}
 .posts td:empty{display:none}
 .posts td::before{content:attr(data-label);color:var(--muted);flex:0 0 6.5rem;font-size:.8125rem;line-height:1.7}
 #posts tr{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));column-gap:.5rem}
 #posts,.posts td.why{font-size:inherit}
 #posts td{grid-column:1/-1;padding:.1rem 0}
 #posts td.role{grid-column:1/span 3;align-self:end}
 #posts td.num{grid-column:auto;display:block}
 #posts td.num::before{display:block;font-size:.75rem;line-height:1.4}
 #posts td.role::before{content:none}
 .mix{width:auto;flex:1}
 .posts td:first-child{display:block}
 .posts td:first-child::before{content:none}
 .bars thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
 .bars,.bars tbody,.bars caption{display:block}
 .bars tr{display:grid;grid-template-columns:repeat(5,auto) 1fr;gap:0 .8rem;padding:.5rem 0;
  border-bottom:1px solid var(--line)}
 .bars th,.bars td{border:0;padding:.1rem 0;text-align:left}
 .bars th[scope=row]{grid-column:1/-1;max-width:none}
 .bars td.wide{grid-column:1/-1;width:auto}
 .bars td.num::before{content:attr(data-label) " ";color:var(--muted);font-size:.8125rem}
 #search{width:100%}
 .tools .search{flex:1 1 100%}
}
@media print{
 .posts,#posts,.bars{font-size:8pt}
 .posts td,.posts td.num,#posts td.why{min-width:0}
 .posts td:first-child{min-width:0;width:30%}
 td .said{font-size:7pt}
 #posts{table-layout:fixed;font-size:7pt}
 #posts th:first-child{width:25%}
 #posts th.num{width:5.8%}
 #posts td.role,#posts td.date,#posts .badge{white-space:normal}
 .bar{min-width:2rem}
 .posts th,.posts td,#posts th,#posts td{padding:.2rem .25rem}
 .grid2{grid-template-columns:1fr 1fr}
 .map{max-width:28rem}
 th button::after{content:none}
 th button{white-space:normal}
}
"""
