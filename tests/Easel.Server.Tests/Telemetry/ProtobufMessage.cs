using Google.Protobuf;

namespace Easel.Server.Tests.Telemetry;

/// <summary>A protobuf message read by field numbers, without its schema.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, object Value)> _fields = [];

    public ProtobufMessage(ByteString bytes)
    {
        using var input = bytes.CreateCodedInput();
        while (input.ReadTag() is not 0 and var tag)
        {
            object value = WireFormat.GetTagWireType(tag) switch
            {
                WireFormat.WireType.Varint => input.ReadUInt64(),
                WireFormat.WireType.Fixed64 => input.ReadFixed64(),
                WireFormat.WireType.Fixed32 => (ulong)input.ReadFixed32(),
                WireFormat.WireType.LengthDelimited => input.ReadBytes(),
                var other => throw new InvalidDataException($"Wire type {other} is not OpenTelemetry's."),
            };
            _fields.Add((WireFormat.GetTagFieldNumber(tag), value));
        }
    }

    public IEnumerable<ProtobufMessage> All(int field) => Bytes(field).Select(bytes => new ProtobufMessage(bytes));

    /// <summary>All messages at the end of a path of field numbers.</summary>
    public IEnumerable<ProtobufMessage> Path(params int[] path) =>
        path.Aggregate(new[] { this }.AsEnumerable(), (messages, field) => messages.SelectMany(message => message.All(field)));

    public string Text(int field) => Bytes(field).FirstOrDefault()?.ToStringUtf8() ?? "";

    public string Hex(int field) => Convert.ToHexStringLower((Bytes(field).FirstOrDefault() ?? ByteString.Empty).Span);

    public ulong Number(int field) => _fields.Where(one => one.Field == field).Select(one => one.Value).OfType<ulong>().FirstOrDefault();

    /// <summary>Texts and whole numbers of a list of <c>KeyValue</c>s.</summary>
    public Dictionary<string, string> Attributes(int field) =>
        All(field).ToDictionary(pair => pair.Text(1), pair => ValueOf(pair.All(2).Single()), StringComparer.Ordinal);

    private static string ValueOf(ProtobufMessage any) =>
        any._fields is [{ Field: 1, Value: ByteString text }] ? text.ToStringUtf8()
        : any._fields is [{ Field: 2 or 3, Value: ulong number }] ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : "";

    private IEnumerable<ByteString> Bytes(int field) =>
        _fields.Where(one => one.Field == field).Select(one => one.Value).OfType<ByteString>();
}
