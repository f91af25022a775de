using System.Globalization;
using Easel.Imaging;

namespace Easel.Cli.Drawings;

/// <summary>Reads files that people and agents name. What has no length of its own (a pipe, a device) may never end, or never
/// begin.</summary>
internal static class InputFile
{
    private const int Piece = 80 << 10;

    private static long MaxBytes => ImageLimits.Default.MaxBytes;

    /// <summary>Has content of a known length: a file on a disk, and not empty.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static bool IsOrdinary(string path) => new FileInfo(path).Length > 0;

    /// <summary>All of an ordinary file; or why not, as the end of a sentence. Opens nothing else, as that could wait for ever.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (byte[]? Content, string? Problem) ReadOrdinary(string path)
    {
        var length = new FileInfo(path).Length;
        if (length == 0)
            return (null, "it is empty or no ordinary file");
        return length > MaxBytes ? (null, TooLong) : (File.ReadAllBytes(path), null);
    }

    /// <summary>All of whatever the path names, a pipe too, as long as it is no longer than an image may be; or why not, as the end of a
    /// sentence.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<(byte[]? Content, string? Problem)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (IsOrdinary(path))
            return ReadOrdinary(path);
        // Opening a pipe waits for who writes into it, and cannot be cancelled.
        return await Task.Run(() => Read(File.OpenRead(path)), CancellationToken.None).WaitAsync(cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(string, CancellationToken)"/>
    /// <param name="input">Disposed when it is read.</param>
    public static Task<(byte[]? Content, string? Problem)> ReadAsync(Stream input, CancellationToken cancellationToken) =>
        Task.Run(() => Read(input), CancellationToken.None).WaitAsync(cancellationToken);

    private static (byte[]? Content, string? Problem) Read(Stream input)
    {
        using (input)
        {
            using var copy = new MemoryStream();
            var piece = new byte[Piece];
            while (input.Read(piece) is > 0 and var read)
            {
                copy.Write(piece, 0, read);
                if (copy.Length > MaxBytes)
                    return (null, TooLong);
            }

            return copy.Length > 0 ? (copy.ToArray(), null) : (null, "it is empty");
        }
    }

    private static string TooLong =>
        string.Create(CultureInfo.InvariantCulture, $"it is longer than the {MaxBytes:N0} bytes that an image may have");
}
