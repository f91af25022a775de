using System.Buffers;
using Google.Protobuf;

namespace Easel.Diffusion.Graphs;

/// <summary>A protobuf message, written field by field. https://protobuf.dev/programming-guides/encoding</summary>
internal sealed class ProtoMessage
{
    // A tag and a number, or a tag and a length.
    private const int LongestNumber = 20;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ProtoMessage Add(int field, long value)
    {
        var output = Begin(field, WireFormat.WireType.Varint, 0, out var buffer);
        output.WriteInt64(value);
        return End(output, buffer);
    }

    public ProtoMessage Add(int field, float value)
    {
        var output = Begin(field, WireFormat.WireType.Fixed32, 0, out var buffer);
        output.WriteFloat(value);
        return End(output, buffer);
    }

    public ProtoMessage Add(int field, string value)
    {
        var output = Begin(field, WireFormat.WireType.LengthDelimited, CodedOutputStream.ComputeStringSize(value), out var buffer);
        output.WriteString(value);
        return End(output, buffer);
    }

    public ProtoMessage Add(int field, ReadOnlySpan<byte> value)
    {
        var output = Begin(field, WireFormat.WireType.LengthDelimited, 0, out var buffer);
        output.WriteLength(value.Length);
        End(output, buffer);
        _bytes.Write(value);
        return this;
    }

    public ProtoMessage Add(int field, ProtoMessage value) => Add(field, value._bytes.WrittenSpan);

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    private static CodedOutputStream Begin(int field, WireFormat.WireType type, int contents, out byte[] buffer)
    {
        buffer = new byte[LongestNumber + contents];
        var output = new CodedOutputStream(buffer);
        output.WriteTag(field, type);
        return output;
    }

    private ProtoMessage End(CodedOutputStream output, byte[] buffer)
    {
        _bytes.Write(buffer.AsSpan(0, (int)output.Position));
        output.Dispose();
        return this;
    }
}
