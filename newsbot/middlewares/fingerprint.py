"""When two requests ask for the same: the plain page and the rendered one are not."""

from scrapy import Request
from scrapy.utils.request import RequestFingerprinter

RENDERED = b"rendered"


class Fingerprinter(RequestFingerprinter):
    """Scrapy's, but HTTPCACHE must not give the plain page to who asks for the rendered one."""

    def fingerprint(self, request: Request) -> bytes:
        """What is the same for two requests that ask for the same."""
        plain = super().fingerprint(request)
        return RENDERED + plain if request.meta.get("browser") else plain
