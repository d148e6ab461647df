"""WARC out and in: what a crawl fetched is kept, and what an archive holds is read.

Out: `keeping` writes, `recovery` mends what a run that was cut off left. In: `records` gives a
file's records, `http` the answer in one, `captures` the pages among them, `readings` what is read
on a page, `parts` the file that holds all readings of one archive, `taking` the ordered pass over
the parts into the state.
"""
