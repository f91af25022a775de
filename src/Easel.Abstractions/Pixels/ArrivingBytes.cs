using System.Buffers;
using System.Buffers.Text;

namespace Easel.Abstractions.Pixels;

/// <summary>The bytes of an arriving file. Of base64 text whole groups of four are decoded where they were read to; what is left of a group
/// waits for its rest.</summary>
internal sealed class ArrivingBytes(ArrivingFile file) : Stream
{
    private const int Group = 4;
    private const int Least = 1024;

    private readonly byte[] _rest = new byte[Group];
    private int _left;

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
        if (!file.IsBase64 || buffer.IsEmpty)
            return await file.ReadAsync(buffer, cancellationToken);
        if (buffer.Length >= Least)
            return await DecodeAsync(buffer, cancellationToken);
        using var larger = MemoryPool<byte>.Shared.Rent(Least);
        // Three bytes of a group of four: what is decoded of this much fits.
        var decoded = await DecodeAsync(larger.Memory[..Math.Max(Group, buffer.Length / Group * Group)], cancellationToken);
        larger.Memory[..decoded].CopyTo(buffer);
        return decoded;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<int> DecodeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var length = _left;
        _rest.AsSpan(0, _left).CopyTo(buffer.Span);
        while (length < Group)
        {
            var read = await file.ReadAsync(buffer[length..], cancellationToken);
            if (read == 0)
                return length == 0 ? 0 : throw new InvalidDataException("The base64 of an arriving file ends within a group.");
            length += read;
        }

        var text = buffer.Span[..length];
        _left = length % Group;
        text[^_left..].CopyTo(_rest);
        return Base64.DecodeFromUtf8InPlace(text[..^_left], out var written) == OperationStatus.Done
            ? written
            : throw new InvalidDataException("An arriving file is no base64.");
    }
}
