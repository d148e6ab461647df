"""`python -m newsbot.demo`: serve the newspaper, print its port, wait for the end of input."""

import sys

from newsbot.demo.server import serve


def main() -> None:
    """Serve until standard input closes, so that the server dies with its parent."""
    with serve(corrected="--corrected" in sys.argv[1:]) as demo:
        print(demo.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
