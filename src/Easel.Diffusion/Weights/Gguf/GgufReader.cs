using System.Buffers.Binary;
using System.Text;

namespace Easel.Diffusion.Weights.Gguf;

/// <summary>Reads on through a header until it ends too soon or says something wrong; after that everything reads as nothing.</summary>
internal ref struct GgufReader(ReadOnlySpan<byte> header)
{
    private const int LongestText = 1 << 26;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _header = header;

    public int At { get; private set; }

    /// <summary>The first thing that was wrong.</summary>
    public string? Problem { get; private set; }

    public readonly bool Failed => Problem is not null;

    public readonly int Left => _header.Length - At;

    public void Fail(string problem) => Problem ??= problem;

    public byte Byte() => Take(1) is [var value] ? value : (byte)0;

    public ushort UInt16() => Take(2) is { IsEmpty: false } bytes ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : (ushort)0;

    public uint UInt32() => Take(4) is { IsEmpty: false } bytes ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : 0;

    public ulong UInt64() => Take(8) is { IsEmpty: false } bytes ? BinaryPrimitives.ReadUInt64LittleEndian(bytes) : 0;

    public string Text()
    {
        var length = UInt64();
        if (length > LongestText)
        {
            Fail($"has a header with a text of {length} bytes.");
            return "";
        }

        try
        {
            return Strict.GetString(Take((long)length));
        }
        catch (DecoderFallbackException)
        {
            Fail("has a header with a text that is not UTF-8.");
            return "";
        }
    }

    public void Skip(long count) => Take(count);

    private ReadOnlySpan<byte> Take(long count)
    {
        if (Failed)
            return [];
        if (count < 0 || count > Left)
        {
            Fail("ends within its header: the file is incomplete.");
            return [];
        }

        var bytes = _header.Slice(At, (int)count);
        At += (int)count;
        return bytes;
    }
}
