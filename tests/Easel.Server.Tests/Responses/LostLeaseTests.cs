using System.Net;
using Easel.Abstractions.Events;
using Easel.Core.Storage;
using Easel.Jobs;
using Easel.Server.Tests.Support;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Responses;

/// <summary>A server that was cut off from its records for so long that another took the response that its client waits for.</summary>
public sealed class LostLeaseTests : ResponseServer
{
    private readonly ManualTime _time = new();
    private volatile string? _first;
    private volatile bool _isCutOff;
    private readonly TaskCompletionSource _ends = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private protected override TimeProvider Time => _time;

    private protected override void Replace(IServiceCollection services) =>
        FailingProxy.Replace<IJobQueue>(
            services,
            all => all.GetRequiredService<SqlJobStore>(),
            (method, args) =>
            {
                if (method.Name is nameof(IJobQueue.EndAsync) && IsFirst(((JobLease)args[0]!).Runner))
                    _ends.TrySetResult();
                return method.Name is nameof(IJobQueue.RenewAsync) && IsFirst((string)args[0]!) && _isCutOff
                    ? new StorageUnavailableException("cut off")
                    : null;
            }
        );

    private bool IsFirst(string runner) => string.Equals(_first ??= runner, runner, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task What_fails_there_then_is_not_how_it_ends(bool stream, bool isDone)
    {
        Engine.StepByStep = true;
        Engine.BeforeStep = step => step == 2 ? new ImageError(ImageErrorKind.Engine, "broken", null, "broken") : null;
        Engine.Step();
        var asked = PostAsync(Ask(null, null, ("stream", stream)));
        await Eventually.HoldsAsync(() => _first is not null && Engine.Seen.Count == 1);
        var id = (await GetAsync("/v1/jobs")).GetProperty("data")[0].GetProperty("id").GetString();
        // All that it notes before it fails.
        await Eventually.HoldsAsync(async () => (await GetAsync($"{Responses}/{id}")).GetProperty("output").GetArrayLength() > 0);
        _isCutOff = true;
        _time.Advance(TimeSpan.FromSeconds(10));
        var taker = new PaintEngine { StepByStep = true };
        await using var other = await StartAsync(taker);
        await Eventually.HoldsAsync(() => taker.Seen.Count == 1);

        if (isDone)
            await EndAsync();
        Engine.Step();
        await _ends.Task.WaitAsync(TimeSpan.FromMinutes(1));
        if (!isDone)
            await EndAsync();
        _isCutOff = false;
        await Eventually.HoldsAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return asked.IsCompleted;
        });

        using var response = await asked;
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldContain("\"status\":\"completed\"");
        text.ShouldNotContain("broken");
        (await GetAsync("/v1/jobs")).GetProperty("data")[0].GetProperty("status").GetString().ShouldBe("completed");

        async Task EndAsync()
        {
            taker.Step(PaintEngine.Steps);
            await Eventually.HoldsAsync(async () =>
                (await GetAsync("/v1/jobs")).GetProperty("data")[0].GetProperty("status").GetString() == "completed"
            );
        }
    }
}
