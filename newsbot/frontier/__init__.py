"""The shared frontier: many processes and hosts crawl on one queue in Redis.

`server.py` speaks to the server, in scripts that do each step whole; `queue.py` and `scheduler.py`
are what Scrapy sees; `memory.py` is the state as all workers share it. docs/decisions/0013.
"""
