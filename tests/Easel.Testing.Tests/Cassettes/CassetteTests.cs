using System.Net;
using System.Net.Http.Json;
using System.Text;
using Easel.Cassettes;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Testing.Tests.Cassettes;

public sealed class CassetteTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_recorded_is_replayed_byte_for_byte_when_the_service_is_gone()
    {
        using var folder = new CassetteFolder();
        byte[] picture;
        string text;
        await using (var service = await StandInService.StartAsync())
        {
            using var recording = folder.Client(CassetteMode.Record);
            picture = await recording.GetByteArrayAsync(service.At("/picture"), Cancelled);
            using var posted = await recording.PostAsJsonAsync(service.At("/echo?b=2&a=1"), new { prompt = "ä", n = 1 }, Cancelled);
            text = await posted.Content.ReadAsStringAsync(Cancelled);
            posted.Headers.GetValues(CassetteHandler.Header).ShouldBe(["recorded"]);
            Address = service.Address;
        }

        using var replaying = folder.Client(CassetteMode.Replay);
        (await replaying.GetByteArrayAsync(new Uri(Address, "/picture"), Cancelled)).ShouldBe(picture);
        // Members and parameters in another order are the same request.
        using var json = new StringContent("""{"n": 1, "prompt": "\u00e4"}""", Encoding.UTF8, "application/json");
        using var response = await replaying.PostAsync(new Uri(Address, "/echo?a=1&b=2"), json, Cancelled);

        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldBe(text);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        response.Headers.GetValues(CassetteHandler.Header).ShouldBe(["replayed"]);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        Directory.GetFiles(Path.Combine(folder.Folder, "service.bodies"), "*.png").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_same_request_again_gets_its_responses_in_turn_and_then_the_last()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
        {
            for (var i = 0; i < 3; i++)
                await recording.GetStringAsync(service.At("/status"), Cancelled);
        }

        using var replaying = folder.Client(CassetteMode.Replay);
        var states = new List<bool>();
        for (var i = 0; i < 4; i++)
            states.Add((await replaying.GetStringAsync(service.At("/status"), Cancelled)).Contains("ready", StringComparison.Ordinal));

        states.ShouldBe([false, false, true, true]);
        service.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Auto_sends_what_is_not_recorded_and_replays_the_rest()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var first = folder.Client(CassetteMode.Auto))
            await first.GetStringAsync(service.At("/echo"), Cancelled);

        using var second = folder.Client(CassetteMode.Auto);
        await second.GetStringAsync(service.At("/echo"), Cancelled);
        service.Count.ShouldBe(1);
        await second.GetStringAsync(service.At("/echo?other=1"), Cancelled);
        service.Count.ShouldBe(2);
        Cassette.Open(folder.File, CassetteMode.Replay).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_stream_is_replayed_in_its_pieces_when_they_came()
    {
        using var folder = new CassetteFolder();
        var clock = new FakeTimeProvider();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record, clock))
        {
            using var response = await recording.GetAsync(service.At("/stream"), HttpCompletionOption.ResponseHeadersRead, Cancelled);
            await using var stream = await response.Content.ReadAsStreamAsync(Cancelled);
            for (var i = 0; i < 3; i++)
            {
                clock.Advance(TimeSpan.FromSeconds(10));
                service.Events.Release();
                await ReadEventAsync(stream);
            }

            (await stream.ReadAsync(new byte[1], Cancelled)).ShouldBe(0);
        }

        using var replaying = folder.Client(CassetteMode.Replay, clock);
        using var replayed = await replaying.GetAsync(service.At("/stream"), HttpCompletionOption.ResponseHeadersRead, Cancelled);
        await using var events = await replayed.Content.ReadAsStreamAsync(Cancelled);
        for (var i = 0; i < 3; i++)
        {
            var next = ReadEventAsync(events);
            clock.Advance(TimeSpan.FromMilliseconds(9_999));
            next.IsCompleted.ShouldBeFalse();
            clock.Advance(TimeSpan.FromMilliseconds(1));
            (await next).ShouldBe($"data: {{\"n\":{i}}}\n\n");
        }

        (await events.ReadAsync(new byte[1], Cancelled)).ShouldBe(0);
    }

    [Fact]
    public async Task A_connection_that_broke_breaks_again()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
            await BreakAsync(recording, () => service.Events.Release());

        using var replaying = folder.Client(CassetteMode.Replay);
        await BreakAsync(replaying, () => 0);

        async Task BreakAsync(HttpClient http, Func<int> afterEvent)
        {
            using var response = await http.GetAsync(service.At("/broken"), HttpCompletionOption.ResponseHeadersRead, Cancelled);
            await using var stream = await response.Content.ReadAsStreamAsync(Cancelled);
            (await ReadEventAsync(stream)).ShouldBe("data: {\"n\":0}\n\n");
            afterEvent();
            var broken = await Should.ThrowAsync<Exception>(async () => await stream.ReadExactlyAsync(new byte[1], Cancelled));
            (broken is IOException or HttpRequestException).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_is_not_recorded_fails_and_names_the_nearest_recording_and_the_differences()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
        {
            await recording.GetStringAsync(service.At("/status"), Cancelled);
            using var one = await recording.PostAsJsonAsync(
                service.At("/echo"),
                new { prompt = "an apple", size = "1024x1024" },
                Cancelled
            );
        }

        using var replaying = folder.Client(CassetteMode.Replay);
        using var response = await replaying.PostAsJsonAsync(service.At("/echo"), new { prompt = "a pear", n = 2 }, Cancelled);
        var text = await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>(Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = text.GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("not_recorded");
        var message = error.GetProperty("message").GetString()!;
        message.ShouldContain("line 3");
        message.ShouldContain("body.prompt, which is 'a pear' here and 'an apple' there");
        message.ShouldContain("body.n, which is '2' here and missing there");
        message.ShouldContain("body.size, which is '1024x1024' there and missing here");
        service.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Forms_are_the_same_whatever_their_borders_are()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
            await PostAsync(recording, "one-border", 1);

        using var replaying = folder.Client(CassetteMode.Replay);
        (await PostAsync(replaying, "another-border", 1)).ShouldBe(HttpStatusCode.Created);
        (await PostAsync(replaying, "another-border", 2)).ShouldBe(HttpStatusCode.BadRequest);

        async Task<HttpStatusCode> PostAsync(HttpClient http, string border, byte pixel)
        {
            using var form = new MultipartFormDataContent(border)
            {
                { new StringContent("an apple"), "prompt" },
                { new ByteArrayContent([0, 255, pixel]), "image", "a.png" },
            };
            using var response = await http.PostAsync(service.At("/echo"), form, Cancelled);
            return response.StatusCode;
        }
    }

    public static TheoryData<string, Action<string>, string> Damages { get; } =
        new()
        {
            { "cut in a line", file => File.WriteAllText(file, File.ReadAllText(file)[..^40]), "Line 3" },
            { "cut between lines", file => File.WriteAllLines(file, File.ReadAllLines(file)[..^1]), "it was cut" },
            { "empty", file => File.WriteAllText(file, ""), "first line" },
            { "no cassette", file => File.WriteAllText(file, "{\"a\": 1}\n"), "first line" },
            { "of later times", file => File.WriteAllText(file, "{\"easel_cassette\":2,\"exchanges\":0}\n"), "version 2" },
            {
                "with a body that was cut",
                file => Body(file, body => File.WriteAllBytes(body, File.ReadAllBytes(body)[..^1])),
                "69999 of its 70000"
            },
            { "with another body", file => Body(file, body => File.WriteAllBytes(body, new byte[70_000])), "not what was recorded" },
            { "without a body", file => Body(file, File.Delete), "not there" },
        };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_cassette_is_refused_and_says_why(string damage, Action<string> spoil, string told)
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
        {
            await recording.GetByteArrayAsync(service.At("/picture"), Cancelled);
            await recording.GetStringAsync(service.At("/echo"), Cancelled);
        }

        Cassette.Open(folder.File, CassetteMode.Replay).Count.ShouldBe(2);
        spoil(folder.File);

        foreach (var mode in new[] { CassetteMode.Replay, CassetteMode.Auto })
        {
            var refused = Should.Throw<InvalidCassetteException>(() => Cassette.Open(folder.File, mode), damage);
            refused.Message.ShouldContain(told);
            refused.Message.ShouldContain(folder.File);
        }
    }

    [Fact]
    public async Task A_cassette_that_was_cut_anywhere_is_refused()
    {
        using var folder = new CassetteFolder();
        await using var service = await StandInService.StartAsync();
        using (var recording = folder.Client(CassetteMode.Record))
        {
            await recording.GetStringAsync(service.At("/status"), Cancelled);
            using var posted = await recording.PostAsJsonAsync(service.At("/echo"), new { prompt = "ä" }, Cancelled);
            await posted.Content.LoadIntoBufferAsync(Cancelled);
        }

        var whole = await File.ReadAllBytesAsync(folder.File, Cancelled);
        // But for the end of the last line, which holds nothing.
        for (var length = 0; length < whole.Length - 1; length++)
        {
            await File.WriteAllBytesAsync(folder.File, whole[..length], Cancelled);
            Should
                .Throw<InvalidCassetteException>(() => Cassette.Open(folder.File, CassetteMode.Replay), $"{length} of {whole.Length}")
                .Problems.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void There_must_be_something_to_replay() =>
        Should
            .Throw<InvalidCassetteException>(() => Cassette.Open("/nowhere/service.jsonl", CassetteMode.Replay))
            .Problems.ShouldHaveSingleItem();

    private Uri Address { get; set; } = new("http://localhost");

    private static void Body(string file, Action<string> change) =>
        change(Directory.GetFiles(Path.Combine(Path.GetDirectoryName(file)!, "service.bodies"))[0]);

    private static async Task<string> ReadEventAsync(Stream stream)
    {
        var read = new List<byte>();
        var one = new byte[1];
        while (read is not [.., (byte)'\n', (byte)'\n'] && await stream.ReadAsync(one, Cancelled) > 0)
            read.Add(one[0]);
        return Encoding.UTF8.GetString([.. read]);
    }
}
