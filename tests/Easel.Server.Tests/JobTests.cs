using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Core.Access.Keys;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Accepted work: who does it, when it stops, what a restart makes of it. Servers that share a folder and a clock.</summary>
public sealed class JobTests : IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly ManualTime _time = new();
    private readonly List<RunningServer> _servers = [];
    private int _count;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task Jobs_are_done_in_their_order_and_no_more_at_once_than_their_handler_allows()
    {
        var (server, handler) = await StartAsync();
        for (var i = 0; i < 4; i++)
            await AddAsync(server, $"{i}");

        await Eventually.HoldsAsync(() => handler.Begun.Count == 2);
        handler.Begun.ShouldBe(["0:0", "1:0"], ignoreOrder: true);
        handler.LetGo();
        await Eventually.HoldsAsync(() => handler.Begun.Count == 3);
        handler.LetGo(3);

        await Eventually.HoldsAsync(async () => (await StatesAsync(server)).All(state => state is "completed"));
        handler.Begun.Skip(2).ShouldBe(["2:0", "3:0"]);
    }

    [Fact]
    public async Task A_job_of_a_stopped_server_is_done_by_the_next()
    {
        var (first, handler) = await StartAsync();
        var job = await AddAsync(first, "a");
        await Eventually.HoldsAsync(() => handler.Begun.Count == 1);
        await first.DisposeAsync();
        _servers.Remove(first);
        handler.Stopped.ShouldBe(["a"]);

        var (second, again) = await StartAsync();
        await Eventually.HoldsAsync(() => again.Begun.Count == 1);
        again.Begun.ShouldBe(["a:1"]);
        (await JobAsync(second, job)).GetProperty("attempts").GetInt32().ShouldBe(1, "to stop a server is no failed attempt");
        again.LetGo();
        await StateAsync(second, job, "completed");
    }

    [Fact]
    public async Task A_job_whose_server_died_is_begun_again_and_not_for_ever()
    {
        var (server, handler) = await StartAsync();
        // Servers that die leave nothing but their leases.
        var store = server.Services.GetRequiredService<IJobQueue>();
        var dead = await store.AddClaimedAsync(New("a"), "dead", TimeSpan.FromSeconds(6), default);
        await TickAsync(() => handler.Begun.Count == 1);
        (await JobAsync(server, dead.Job.Id)).GetProperty("attempts").GetInt32().ShouldBe(2);
        handler.LetGo();
        await StateAsync(server, dead.Job.Id, "completed");

        var poison = (await store.AddClaimedAsync(New("poison", kind: "other"), "dead", TimeSpan.Zero, default)).Job.Id;
        for (var i = 0; i < 2; i++)
            (await store.ClaimAsync("other", $"dead {i}", TimeSpan.Zero, alone: true, default)).Job.ShouldNotBeNull();
        (await RunOtherAsync(poison))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldBe("The server ended 3 times while this ran, 3 of them with nothing else running, so it is not begun again.");
    }

    [Fact]
    public async Task A_cancelled_job_stops_at_once_also_when_it_is_cancelled_on_another_server()
    {
        var (server, handler) = await StartAsync();
        var (other, _) = await StartAsync(withHandler: false);
        var (here, there, waiting) = (await AddAsync(server, "here"), await AddAsync(server, "there"), await AddAsync(server, "waiting"));
        await Eventually.HoldsAsync(() => handler.Begun.Count == 2);

        (await CancelAsync(other, waiting)).GetProperty("status").GetString().ShouldBe("cancelled");
        await CancelAsync(server, here);
        await StateAsync(server, here, "cancelled");
        (await CancelAsync(other, there)).GetProperty("cancel_requested").GetBoolean().ShouldBeTrue();
        handler.Stopped.ShouldBe(["here"]);
        await TickAsync(() => handler.Stopped.Count == 2);

        await StateAsync(other, there, "cancelled");
        handler.Begun.Count.ShouldBe(2);
        (await CancelAsync(server, here)).GetProperty("status").GetString().ShouldBe("cancelled", "to cancel twice is to cancel once");
    }

    [Fact]
    public async Task Who_follows_a_job_says_so_again_and_again_until_it_leaves()
    {
        var (server, _) = await StartAsync(withHandler: false);
        var queue = server.Services.GetRequiredService<IJobQueue>();
        // No longer than servers' own: a lease that ends later than any can is a dead server's, whose clock was set back.
        var running = await queue.AddClaimedAsync(New("a"), "elsewhere", TimeSpan.FromSeconds(6), default);
        var signs = new FollowerSigns(server.Services.GetRequiredService<IJobStore>(), running.Job.Id, _time);

        await signs.BeginAsync(default);
        (await FollowedAgoAsync()).ShouldBe(TimeSpan.Zero);
        _time.Advance(CallerAbsence.Sign);
        await Eventually.HoldsAsync(async () => await FollowedAgoAsync() == TimeSpan.Zero);

        signs.Dispose();
        _time.Advance(CallerAbsence.Sign);
        (await FollowedAgoAsync()).ShouldBe(CallerAbsence.Sign);

        async Task<TimeSpan?> FollowedAgoAsync() =>
            (await queue.RenewAsync("elsewhere", TimeSpan.FromSeconds(6), default)).ShouldHaveSingleItem().FollowedAgo;
    }

    [Fact]
    public async Task A_deleted_job_stops_where_it_runs()
    {
        var (server, handler) = await StartAsync();
        var job = await AddAsync(server, "a");
        await Eventually.HoldsAsync(() => handler.Begun.Count == 1);

        (await server.Services.GetRequiredService<JobRunner>().DeleteAsync("anyone", job, default)).ShouldBeTrue();

        await Eventually.HoldsAsync(() => handler.Stopped.Count == 1);
        (await server.Client.GetAsync($"/v1/jobs/{job}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_bug_fails_its_job_and_tells_the_client_nothing_of_itself()
    {
        var (server, handler) = await StartAsync(["--Logging:LogLevel:Easel.Server.JobRunner=None"]);
        handler.Bug = new InvalidOperationException("secret");
        handler.LetGo();
        var job = await AddAsync(server, "a");

        await StateAsync(server, job, "failed");
        var error = (await JobAsync(server, job)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("server_error");
        error.GetProperty("message").GetString()!.ShouldNotContain("secret");
        (await ErrorAsync(await server.Client.PostAsync($"/v1/jobs/{job}/cancel", null), HttpStatusCode.BadRequest)).ShouldBe(
            "already_ended"
        );
    }

    [Fact]
    public async Task Jobs_are_listed_a_page_at_a_time_and_a_wrong_question_is_told_whole()
    {
        var (server, _) = await StartAsync(withHandler: false);
        var jobs = new List<string>();
        for (var i = 0; i < 3; i++)
            jobs.Add(await AddAsync(server, $"{i}"));

        var page = await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/jobs?limit=2&kind=test"));
        page.GetProperty("data").EnumerateArray().Select(job => job.GetProperty("id").GetString()).ShouldBe([jobs[2], jobs[1]]);
        page.GetProperty("has_more").GetBoolean().ShouldBeTrue();
        page.GetProperty("last_id").GetString().ShouldBe(jobs[1]);
        page = await RunningServer.JsonAsync(await server.Client.GetAsync($"/v1/jobs?after={jobs[1]}&order=desc"));
        var job = page.GetProperty("data").EnumerateArray().ShouldHaveSingleItem();
        job.GetProperty("object").GetString().ShouldBe("job");
        job.GetProperty("kind").GetString().ShouldBe("test");
        job.GetProperty("status").GetString().ShouldBe("queued");
        job.GetProperty("created_at").GetInt64().ShouldBe(1_767_225_600);
        job.GetProperty("ended_at").ValueKind.ShouldBe(JsonValueKind.Null);

        (
            await ErrorAsync(await server.Client.GetAsync("/v1/jobs?limit=0&order=up&after=nobody&foo=1"), HttpStatusCode.BadRequest)
        ).ShouldBe("invalid_value");
        (await ErrorAsync(await server.Client.GetAsync("/v1/jobs/nobody"), HttpStatusCode.NotFound)).ShouldBe("job_not_found");
        (await ErrorAsync(await server.Client.PostAsync("/v1/jobs/nobody/cancel", null), HttpStatusCode.NotFound)).ShouldBe(
            "job_not_found"
        );
    }

    [Fact]
    public async Task Another_keys_job_is_not_there()
    {
        const string Mine = "the first of the two keys",
            Yours = "the second of the two keys";
        var (server, _) = await StartAsync([$"--Easel:AccessKeys={Mine};{Yours}"], withHandler: false);
        var owner = server.Services.GetRequiredService<ConfiguredAccessKeys>().Find(Mine)!.Owner;
        var job = (
            await server.Services.GetRequiredService<JobRunner>().AddAsync(New("a") with { Owner = owner }, default)
        ).ShouldNotBeNull();

        foreach (var (key, status) in new[] { (Mine, HttpStatusCode.OK), (Yours, HttpStatusCode.NotFound) })
        {
            server.Client.DefaultRequestHeaders.Authorization = new("Bearer", key);
            (await server.Client.GetAsync($"/v1/jobs/{job.Id}")).StatusCode.ShouldBe(status);
            (await server.Client.PostAsync($"/v1/jobs/{job.Id}/cancel", null)).StatusCode.ShouldBe(status);
        }

        (await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/jobs"))).GetProperty("data").GetArrayLength().ShouldBe(0);
    }

    private async Task<(RunningServer Server, StepHandler Handler)> StartAsync(
        string[]? args = null,
        bool withHandler = true,
        IJobHandler? another = null
    )
    {
        var handler = new StepHandler();
        var server = await RunningServer.StartAsync(
            args: args,
            replace: services =>
            {
                services.AddSingleton<TimeProvider>(_time);
                if (withHandler)
                    services.AddSingleton<IJobHandler>(handler);
                if (another is not null)
                    services.AddSingleton(another);
            },
            data: _data.Path
        );
        _servers.Add(server);
        return (server, handler);
    }

    private async Task<JsonElement> RunOtherAsync(string job)
    {
        var (server, _) = await StartAsync(withHandler: false, another: new OtherHandler());
        await StateAsync(server, job, "failed");
        return await JobAsync(server, job);
    }

    private NewJob New(string payload, string kind = "test") =>
        new($"job_{++_count}", "anyone", kind, Encoding.UTF8.GetBytes(payload), null);

    private async Task<string> AddAsync(RunningServer server, string payload) =>
        (await server.Services.GetRequiredService<JobRunner>().AddAsync(New(payload), default)).ShouldNotBeNull().Id;

    /// <summary>Time passes, a heartbeat at a time.</summary>
    private Task TickAsync(Func<bool> until) =>
        Eventually.HoldsAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return until();
        });

    private static Task StateAsync(RunningServer server, string job, string state) =>
        Eventually.HoldsAsync(async () => (await JobAsync(server, job)).GetProperty("status").GetString() == state);

    private static async Task<JsonElement> JobAsync(RunningServer server, string job) =>
        await RunningServer.JsonAsync(await server.Client.GetAsync($"/v1/jobs/{job}"));

    private static async Task<JsonElement> CancelAsync(RunningServer server, string job) =>
        await RunningServer.JsonAsync(await server.Client.PostAsync($"/v1/jobs/{job}/cancel", null));

    private static async Task<List<string?>> StatesAsync(RunningServer server) =>
        [
            .. (await RunningServer.JsonAsync(await server.Client.GetAsync("/v1/jobs")))
                .GetProperty("data")
                .EnumerateArray()
                .Select(job => job.GetProperty("status").GetString()),
        ];

    private static async Task<string?> ErrorAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.ShouldBe(status);
        return (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString();
    }

    private sealed class OtherHandler : IJobHandler
    {
        public string Kind => "other";

        public int MaxRunning => 1;

        public ValueTask<JobOutcome> RunAsync(JobRun run, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It must not be begun again.");
    }
}
