using Easel.Abstractions.Pixels;

namespace Easel.Dialects.Inputs;

/// <summary>A file that came with a request, in one piece of pooled memory that counts against the budget. Not thread-safe; disposing it
/// twice is.</summary>
internal sealed class UploadedFile(UploadShare share) : IDisposable
{
    private const int FirstCapacity = 64 * 1024;

    private byte[]? _buffer;
    private int _start;
    private int _length;
    private bool _disposed;

    /// <summary>Who sent it.</summary>
    public string Caller => share.Caller;

    public Memory<byte> Memory => _buffer is { } buffer ? buffer.AsMemory(_start, _length) : Memory<byte>.Empty;

    /// <summary>Reads all of <paramref name="content"/>; what is longer than <paramref name="maxLength"/> is read no further.</summary>
    public async ValueTask<UploadProblem> FillAsync(Stream content, long maxLength, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryReserve(1) is var problem and not UploadProblem.None)
                return problem;
            var read = await content.ReadAsync(_buffer.AsMemory(_length), cancellationToken);
            if (read == 0)
                return UploadProblem.None;
            _length += read;
            if (_length > maxLength)
                return UploadProblem.FileTooLarge;
        }
    }

    /// <summary>Room for that many bytes more, to be written by the caller and told with <see cref="Advance"/>.</summary>
    public UploadProblem TryGetRoom(int bytes, out Memory<byte> room)
    {
        var problem = TryReserve(bytes);
        room = problem == UploadProblem.None ? _buffer.AsMemory(_start + _length) : default;
        return problem;
    }

    public void Advance(int bytes) => _length += bytes;

    /// <summary>Keeps only a part of what is there, where it lies.</summary>
    public void Keep(Range part)
    {
        var (offset, length) = part.GetOffsetAndLength(_length);
        (_start, _length) = (_start + offset, length);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, true))
            return;
        if (Interlocked.Exchange(ref _buffer, null) is not { } buffer)
            return;
        share.Return(buffer.Length);
        ImageMemory.Return(buffer);
    }

    private UploadProblem TryReserve(int bytes)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var needed = (long)_start + _length + bytes;
        if (_buffer is not null && needed <= _buffer.Length)
            return UploadProblem.None;
        if (needed > Array.MaxLength)
            return UploadProblem.FileTooLarge;

        // Doubling: Old and new are both held while one is copied.
        var capacity = Math.Min(Array.MaxLength, Math.Max(FirstCapacity, Math.Max(needed, (_buffer?.Length ?? 0) * 2L)));
        var larger = ImageMemory.Rent((int)capacity);
        if (!share.TryTake(larger.Length))
        {
            ImageMemory.Return(larger);
            return share.NoRoom(larger.Length);
        }

        if (_buffer is { } old)
        {
            old.AsSpan(_start, _length).CopyTo(larger.AsSpan(_start));
            share.Return(old.Length);
            ImageMemory.Return(old);
        }

        _buffer = larger;
        return UploadProblem.None;
    }
}
