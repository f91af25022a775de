using System.Buffers;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Batches;

/// <summary>The lines of a JSONL file, found once and read one by one, whatever their length. Empty lines are none.</summary>
internal sealed class BatchLines : IAsyncDisposable
{
    private const int Piece = 128 << 10;

    private readonly Stream _file;
    private readonly List<(long Offset, int Length, int Number)> _lines = [];
    private readonly SemaphoreSlim _reading = new(1);

    private BatchLines(Stream file) => _file = file;

    public int Count => _lines.Count;

    /// <summary>Where the line stands in the file, 1-based.</summary>
    public int NumberOf(int line) => _lines[line].Number;

    public int LengthOf(int line) => _lines[line].Length;

    /// <summary>Takes <paramref name="file"/>; looks no further when there are more than <paramref name="max"/> lines.</summary>
    public static async ValueTask<BatchLines> FindAsync(Stream file, int max, CancellationToken cancellationToken)
    {
        var lines = new BatchLines(file);
        try
        {
            await lines.FindAsync(max, cancellationToken);
            return lines;
        }
        catch
        {
            await lines.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the line into <paramref name="text"/>.</summary>
    public async ValueTask<UploadProblem> ReadAsync(int line, UploadedFile text, CancellationToken cancellationToken)
    {
        var (offset, length, _) = _lines[line];
        if (text.TryGetRoom(length, out var room) is var problem and not UploadProblem.None)
            return problem;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            _file.Position = offset;
            await _file.ReadExactlyAsync(room[..length], cancellationToken);
        }
        finally
        {
            _reading.Release();
        }

        text.Advance(length);
        return UploadProblem.None;
    }

    public ValueTask DisposeAsync()
    {
        _reading.Dispose();
        return _file.DisposeAsync();
    }

    private async ValueTask FindAsync(int max, CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            long offset = 0,
                start = 0;
            var (number, isBlank) = (1, true);
            while (_lines.Count <= max && await _file.ReadAsync(piece, cancellationToken) is > 0 and var read)
            {
                var at = 0;
                while (at < read)
                {
                    var rest = piece.AsSpan(at, read - at);
                    var end = rest.IndexOf((byte)'\n');
                    var part = end < 0 ? rest : rest[..end];
                    isBlank &= part.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
                    at += part.Length;
                    if (end < 0)
                        continue;
                    if (!isBlank)
                        Add(start, offset + at, number);
                    at++;
                    (start, isBlank) = (offset + at, true);
                    number++;
                }

                offset += read;
            }

            if (!isBlank)
                Add(start, offset, number);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>A line too long for any array is longer than any line may be.</summary>
    private void Add(long start, long end, int number) => _lines.Add((start, (int)Math.Min(end - start, Array.MaxLength), number));
}
