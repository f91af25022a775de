using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Responses;

/// <summary>A server that cannot read its records does not take that for a client that has left.</summary>
public sealed class LostRecordsTests : LostClientServer
{
    private int _filesToLose;

    [Fact]
    public async Task A_server_that_cannot_read_its_records_does_not_know_that_nobody_came()
    {
        var (id, last) = await LoseAsync(key: null);
        await using var other = await IdleAsync();
        RecordsAreLost = true;
        await TickAsync(() => Heard("could not be looked at"));
        Clock.Advance(10 * Grace);
        using var back = await other.Client.GetAsync(
            $"{Responses}/{id}?stream=true&starting_after={last}",
            HttpCompletionOption.ResponseHeadersRead
        );

        RecordsAreLost = false;
        await Eventually.HoldsAsync(async () =>
        {
            Clock.Advance(Second);
            using var asked = await other.Client.GetAsync($"{Responses}/{id}");
            return Heard("goes on");
        });

        await CompletesAsync(id, last, back);
        (Engine.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, false));
    }

    /// <summary>The server breaks the connection off itself, for it cannot read what it is to send.</summary>
    [Theory]
    [InlineData(null, false)]
    [InlineData(Key, false)]
    [InlineData(Key, true)]
    public async Task A_server_that_breaks_the_stream_off_does_not_take_its_client_for_gone(string? key, bool repeats)
    {
        Engine.StepByStep = true;
        await using var server = await StartWithoutFilesAsync();
        var body = Ask(null, new() { ["partial_images"] = 1 }, ("stream", true));
        using var request = Request(body, key);
        var asked = SendAsync(server, request);
        // What is slow to begin is a stream before there is anything of it.
        await TickAsync(() => asked.IsCompleted);
        using var broken = await asked;
        using var events = new StreamReader(await broken.Content.ReadAsStreamAsync());
        var (id, last) = await NextAsync(events);
        Volatile.Write(ref _filesToLose, 1);
        Engine.Step();
        // Nothing but the loss ends it.
        await Should.ThrowAsync<Exception>(async () =>
        {
            while (true)
                (_, last) = await NextAsync(events);
        });
        Volatile.Read(ref _filesToLose).ShouldBe(0);

        if (repeats)
        {
            using var again = Request(body, key);
            using var whole = await SendAsync(server, again);
            Engine.Step(PaintEngine.Steps);
            var text = await whole.Content.ReadAsStringAsync();
            text.ShouldContain(id);
            text.ShouldContain("response.completed");
        }
        else
        {
            using var back = await server.Client.GetAsync(
                $"{Responses}/{id}?stream=true&starting_after={last}",
                HttpCompletionOption.ResponseHeadersRead
            );
            Engine.Step(PaintEngine.Steps);
            Types(Events(await back.Content.ReadAsStringAsync(), last + 1)).Last().ShouldBe("completed");
        }

        (Engine.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, false));
    }

    private Task<RunningServer> StartWithoutFilesAsync() =>
        RunningServer.StartAsync(
            Engine,
            replace: services =>
            {
                services.AddSingleton<TimeProvider>(Clock);
                var files = services.Last(service => service.ServiceType == typeof(IJobFiles)).ImplementationFactory!;
                FailingProxy.Replace(
                    services,
                    all => (IJobFiles)files(all),
                    (method, args) =>
                        method.Name is nameof(IJobFiles.OpenAsync)
                        && ((string)args[1]!).StartsWith("partial", StringComparison.Ordinal)
                        && Interlocked.Exchange(ref _filesToLose, 0) > 0
                            ? new StorageUnavailableException("lost")
                            : null
                );
            }
        );
}
