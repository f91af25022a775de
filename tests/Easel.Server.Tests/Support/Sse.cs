using System.Text.Json;

namespace Easel.Server.Tests.Support;

/// <summary>One server-sent event.</summary>
internal sealed record Sse(string Event, JsonElement Data)
{
    /// <summary>Splits a whole stream, strictly: an event line, a data line, an empty line, and nothing else.</summary>
    public static IReadOnlyList<Sse> Parse(string text)
    {
        var events = new List<Sse>();
        text.ShouldEndWith("\n\n");
        foreach (var block in text[..^2].Split("\n\n"))
        {
            var lines = block.Split('\n');
            lines.Length.ShouldBe(2);
            lines[0].ShouldStartWith("event: ");
            lines[1].ShouldStartWith("data: ");
            using var data = JsonDocument.Parse(lines[1][6..]);
            events.Add(new Sse(lines[0][7..], data.RootElement.Clone()));
        }

        return events;
    }
}
