namespace Easel.Server.Tests.Telemetry;

/// <summary>A span as it arrived, by the field numbers of OpenTelemetry's trace.proto.</summary>
internal sealed record ReceivedSpan(
    string TraceId,
    string Id,
    string ParentId,
    string Name,
    ulong Kind,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<string> Events,
    bool IsError
)
{
    public const ulong Internal = 1;
    public const ulong Server = 2;
    public const ulong Client = 3;

    public static ReceivedSpan Read(ProtobufMessage span) =>
        new(
            span.Hex(1),
            span.Hex(2),
            span.Hex(4),
            span.Text(5),
            span.Number(6),
            span.Attributes(9),
            [.. span.All(11).Select(happened => happened.Text(2))],
            span.All(15).Any(status => status.Number(3) == 2)
        );
}
