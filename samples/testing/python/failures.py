#!/usr/bin/env python3
"""Draws an image of Easel, or of any service with OpenAI's Images API, and copes with whatever goes wrong.

Run against a server that fails on demand, it shows what a program sees of each failure:

    easel serve &
    python3 failures.py http://localhost:5280/v1

Standard library only. `image` and `stream` are what a program would use; everything below them is the test.
"""

import base64
import binascii
import http.client
import json
import sys
import time
import urllib.error
import urllib.request


class ImageError(Exception):
    """Why there is no image. `retry_after` is set where trying again later makes sense."""

    def __init__(self, kind, message="", retry_after=None, details=None):
        super().__init__(f"{kind}: {message}")
        self.kind, self.retry_after, self.details = kind, retry_after, details


def open_request(base_url, body, headers, timeout):
    request = urllib.request.Request(
        f"{base_url}/images/generations", json.dumps(body).encode(), {"Content-Type": "application/json", **headers}
    )
    try:
        return urllib.request.urlopen(request, timeout=timeout)
    except urllib.error.HTTPError as refused:
        error = json.loads(refused.read() or b"{}").get("error", {})
        retry_after = refused.headers.get("Retry-After")
        if error.get("code") == "insufficient_quota":
            raise ImageError("quota", error["message"]) from refused
        if error.get("code") == "moderation_blocked":
            raise ImageError("blocked", error["message"], details=error.get("moderation_details")) from refused
        if refused.code in (408, 409, 429) or refused.code >= 500:
            raise ImageError("busy", error.get("message", ""), float(retry_after or 1)) from refused
        raise ImageError("refused", error.get("message", "")) from refused
    except TimeoutError as silence:
        raise ImageError("timeout", str(silence), 1) from silence
    except urllib.error.URLError as unreachable:
        kind = "timeout" if isinstance(unreachable.reason, TimeoutError) else "connection"
        raise ImageError(kind, str(unreachable.reason), 1) from unreachable
    except (ConnectionError, http.client.HTTPException) as broken:
        raise ImageError("connection", str(broken), 1) from broken


def decode(text):
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as damaged:
        raise ImageError("damaged", str(damaged), 1) from damaged


def parse(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as malformed:
        raise ImageError("damaged", str(malformed), 1) from malformed


def reading(response):
    """The response's lines, with what breaks in their midst as an ImageError."""
    try:
        yield from response
    except TimeoutError as silence:
        raise ImageError("timeout", str(silence), 1) from silence
    except (ConnectionError, http.client.HTTPException) as broken:
        raise ImageError("connection", str(broken), 1) from broken


def image(base_url, prompt, headers=None, timeout=30):
    """The image file."""
    with open_request(base_url, {"prompt": prompt, "size": "256x256"}, headers or {}, timeout) as response:
        body = b"".join(reading(response))
    return decode(parse(body)["data"][0]["b64_json"])


def stream(base_url, prompt, headers=None, timeout=30):
    """Yields previews, and the image last."""
    body = {"prompt": prompt, "size": "256x256", "stream": True, "partial_images": 1}
    with open_request(base_url, body, headers or {}, timeout) as response:
        done = False
        for line in reading(response):
            if not line.startswith(b"data: "):
                continue
            event = parse(line[6:])
            if event["type"] == "error":
                kind = "blocked" if event["error"].get("code") == "moderation_blocked" else "failed"
                raise ImageError(kind, event["error"]["message"], details=event["error"].get("moderation_details"))
            if "b64_json" in event:
                yield decode(event["b64_json"])
            done |= event["type"].endswith(".completed")
        # A stream may also end without having come to its end.
        if not done:
            raise ImageError("connection", "the stream ended before the image", 1)


def patiently(draw, attempts=3):
    """Tries again what may succeed, and waits as long as it was told to."""
    for attempt in range(1, attempts + 1):
        try:
            return draw()
        except ImageError as error:
            if error.retry_after is None or attempt == attempts:
                raise
            time.sleep(min(error.retry_after, 60))


# The test: each failure, and what the program makes of it.
CASES = [
    ("429; retry_after=0", "busy", "busy"),
    ("insufficient_quota", "quota", "quota"),
    ("500", "busy", "busy"),
    ("503; retry_after=0", "busy", "busy"),
    ("moderation_blocked; stage=output; categories=violence", "blocked", "blocked"),
    ("moderation_blocked; stage=output; at=stream", "blocked", "blocked"),
    ("slow_first_byte; seconds=60", "timeout", "timeout"),
    ("connection_reset", "connection", "connection"),
    ("truncated_base64", "damaged", "damaged"),
    ("malformed_event", "damaged", "damaged"),
    ("partial_then_silence; seconds=60", "timeout", "timeout"),
]


def outcome(draw):
    try:
        draw()
        return "an image"
    except ImageError as error:
        return error.kind


def main(base_url):
    wrong = 0
    for failure, whole, streamed in CASES:
        headers = {"Easel-Simulate": failure}
        timeout = 1.5 if "seconds" in failure else 30
        seen = (
            outcome(lambda: image(base_url, "a red apple", headers, timeout)),
            outcome(lambda: list(stream(base_url, "a red apple", headers, timeout))),
        )
        good = seen == (whole, streamed)
        wrong += not good
        print(f"{'ok   ' if good else 'WRONG'} {failure}: {seen[0]}, in a stream {seen[1]}")

    # A failure of the moment passes: the next attempt succeeds.
    attempts = iter(["503; retry_after=0", None])

    def draw():
        failure = next(attempts)
        return image(base_url, "a red apple", {"Easel-Simulate": failure} if failure else {})

    assert patiently(draw)[:4] == b"\x89PNG"
    print("ok    a second attempt")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:5280/v1"))
