namespace Easel.Client.Tests.Support;

/// <summary>A network that drops the first answer in the middle of its second event.</summary>
internal sealed class DroppingHandler : DelegatingHandler
{
    private bool _dropped;

    public DroppingHandler()
        : base(new SocketsHttpHandler()) { }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (_dropped)
            return response;
        _dropped = true;
        var type = response.Content.Headers.ContentType;
        response.Content = new StreamContent(new DroppingStream(await response.Content.ReadAsStreamAsync(cancellationToken)))
        {
            Headers = { ContentType = type },
        };
        return response;
    }

    private sealed class DroppingStream(Stream inner) : Stream
    {
        private int _events;
        private byte _last;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            // One byte at a time, so that the place is the same in every run: after the first empty line, and ten bytes.
            if (_events > 10)
                throw new IOException("The network dropped it.");
            var count = await inner.ReadAsync(buffer[..1], cancellationToken);
            if (_events > 0)
                _events++;
            else if (buffer.Span[0] == '\n' && _last == '\n')
                _events = 1;
            _last = buffer.Span[0];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
