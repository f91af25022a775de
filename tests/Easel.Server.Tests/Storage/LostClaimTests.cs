using System.Net;
using System.Text;
using Easel.Core.Idempotency;
using Easel.Core.Storage;
using Easel.Server.Tests.Support;
using Easel.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Storage;

/// <summary>A server that was cut off from its records for so long that another took its work under an idempotency key, and that goes on
/// then.</summary>
public sealed class LostClaimTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly ManualTime _time = new();
    private volatile bool _isCutOff;

    public void Dispose() => _data.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_it_draws_does_not_take_the_place_of_what_its_client_was_given(bool isBack)
    {
        var held = new PaintEngine { StepByStep = true };
        await using var one = await StartAsync(
            held,
            services =>
                FailingProxy.Replace<IResponseClaims>(
                    services,
                    all => ActivatorUtilities.CreateInstance<SqlResponseClaims>(all),
                    (_, _) => _isCutOff ? new StorageUnavailableException("cut off") : null
                )
        );
        await using var other = await StartAsync(new PaintEngine());
        var late = AskAsync(one);
        await Eventually.HoldsAsync(() => held.Seen.Count == 1);
        _isCutOff = true;
        _time.Advance(TimeSpan.FromSeconds(10));
        var given = await AskAsync(other);

        // So that the two differ in when they were made.
        _time.Advance(TimeSpan.FromSeconds(1));
        _isCutOff = !isBack;
        held.Step(PaintEngine.Steps);
        (await late).ShouldNotBe(given);

        (await AskAsync(other)).ShouldBe(given);
    }

    private Task<RunningServer> StartAsync(PaintEngine engine, Action<IServiceCollection>? replace = null) =>
        RunningServer.StartAsync(
            engine,
            replace: services =>
            {
                services.AddSingleton<TimeProvider>(_time);
                replace?.Invoke(services);
            },
            data: _data.Path
        );

    private static async Task<string> AskAsync(RunningServer server)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent("""{"prompt":"a","size":"64x64"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", "key");
        using var response = await server.Client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
