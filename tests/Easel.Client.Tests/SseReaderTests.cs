using System.Text;
using Easel.Client.Errors;
using Easel.Client.Streaming;

namespace Easel.Client.Tests;

public sealed class SseReaderTests
{
    /// <summary>The examples of WHATWG HTML, section 9.2.6, and what each must dispatch.</summary>
    [Theory]
    [InlineData("data: YHOO\ndata: +2\ndata: 10\n\n", "|YHOO\n+2\n10")]
    [InlineData(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        "|first event;|second event;| third event"
    )]
    [InlineData("data\n\ndata\ndata\n\ndata:", "|;|\n")]
    [InlineData("data:test\n\ndata: test\n\n", "|test;|test")]
    [InlineData("event: a\r\ndata: 1\r\n\r\nevent: b\rdata: 2\r\rdata: 3\n\n", "a|1;b|2;|3")]
    [InlineData("\uFEFFdata: x\n\n", "|x")]
    [InlineData("event: lost\n\n: keep-alive\n\nretry: 5\nunknown: y\ndata: x\n\n", "|x")]
    public async Task Events_are_what_the_standard_says_in_any_pieces(string stream, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(stream);
        for (var piece = 1; piece <= bytes.Length; piece++)
            (await ReadAsync(bytes, piece)).ShouldBe(expected, $"in pieces of {piece}");
    }

    [Fact]
    public async Task The_newest_id_is_remembered()
    {
        using var reader = new SseReader(Pieces("id: 7\ndata: a\n\ndata: b\n\n"u8.ToArray(), 3), 1000);
        (await reader.NextAsync()).ShouldBeTrue();
        reader.LastEventId.ShouldBe("7");
        (await reader.NextAsync()).ShouldBeTrue();
        reader.LastEventId.ShouldBe("7");
        (await reader.NextAsync()).ShouldBeFalse();
        reader.EndedInEvent.ShouldBeFalse();
    }

    [Theory]
    [InlineData("data: half")]
    [InlineData("data: half\n")]
    [InlineData("event: x")]
    public async Task Half_an_event_is_none_and_is_noticed(string stream)
    {
        using var reader = new SseReader(Pieces(Encoding.UTF8.GetBytes(stream), 4), 1000);
        (await reader.NextAsync()).ShouldBeFalse();
        reader.EndedInEvent.ShouldBeTrue();
    }

    [Fact]
    public async Task An_event_longer_than_the_limit_is_refused_and_one_within_it_is_not()
    {
        var large = Encoding.UTF8.GetBytes($"data: {new string('x', 300_000)}\n\n");
        using var tight = new SseReader(Pieces(large, 1000), 299_000);
        (await Should.ThrowAsync<EaselProtocolException>(async () => await tight.NextAsync())).Message.ShouldContain("299000");
        using var wide = new SseReader(Pieces(large, 1000), 301_000);
        (await wide.NextAsync()).ShouldBeTrue();
        wide.Data.Length.ShouldBe(300_000);
    }

    [Fact]
    public async Task Many_small_events_stay_within_the_limit_of_one()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("data: 0123456789\n\n: comment\n\n", 20_000)));
        using var reader = new SseReader(Pieces(bytes, 7777), 1024);
        var events = 0;
        while (await reader.NextAsync())
        {
            reader.Data.SequenceEqual("0123456789"u8).ShouldBeTrue();
            events++;
        }

        events.ShouldBe(20_000);
    }

    [Fact]
    public async Task A_large_event_in_single_bytes_is_read()
    {
        var large = Encoding.UTF8.GetBytes($"data: {new string('x', 1 << 20)}\n\n");
        using var reader = new SseReader(Pieces(large, 1), 2 << 20);
        (await reader.NextAsync()).ShouldBeTrue();
        reader.Data.Length.ShouldBe(1 << 20);
    }

    private static async Task<string> ReadAsync(byte[] stream, int piece)
    {
        using var reader = new SseReader(Pieces(stream, piece), 1000);
        var events = new List<string>();
        while (await reader.NextAsync())
            events.Add($"{reader.Name}|{Encoding.UTF8.GetString(reader.Data)}");
        return string.Join(';', events);
    }

    private static Func<Memory<byte>, ValueTask<int>> Pieces(byte[] stream, int piece)
    {
        var position = 0;
        return buffer =>
        {
            var count = Math.Min(Math.Min(piece, buffer.Length), stream.Length - position);
            stream.AsMemory(position, count).CopyTo(buffer);
            position += count;
            return new(count);
        };
    }
}
