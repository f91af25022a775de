using System.Net;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Access;

/// <summary>Who sends a request follows it everywhere, and finds what is its own.</summary>
public sealed class TenantCallerTests
{
    [Fact]
    public async Task An_idempotency_key_is_its_owners()
    {
        var engine = new PaintEngine();
        await using var server = await KeyServer.StartAsync(engine);
        var (_, mine) = await server.CreateAsync(
            new
            {
                name = "mine",
                tenant = "acme",
                user = "ada",
            }
        );
        var (_, mineToo) = await server.CreateAsync(
            new
            {
                name = "mine too",
                tenant = "acme",
                user = "ada",
            }
        );
        var (_, other) = await server.CreateAsync(
            new
            {
                name = "other",
                tenant = "other",
                user = "ada",
            }
        );

        (await ReplayedAsync(mine)).ShouldBeFalse();
        (await ReplayedAsync(mine)).ShouldBeTrue();
        (await ReplayedAsync(mineToo)).ShouldBeTrue();
        (await ReplayedAsync(other)).ShouldBeFalse();
        engine.Seen.Count.ShouldBe(2);

        async Task<bool> ReplayedAsync(string key)
        {
            using var response = await server.SendAsync(
                HttpMethod.Post,
                RunningServer.Generations,
                key,
                new { prompt = "a", size = "64x64" },
                request => request.Headers.Add("Idempotency-Key", "once")
            );
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            return response.Headers.Contains("idempotent-replayed");
        }
    }

    [Fact]
    public async Task A_request_reaches_the_engine_with_who_sent_it()
    {
        var engine = new PaintEngine();
        await using var server = await KeyServer.StartAsync(engine);
        var (id, mine) = await server.CreateAsync(
            new
            {
                name = "mine",
                tenant = "acme",
                user = "ada",
            }
        );

        await server.AskAsync(HttpMethod.Post, RunningServer.Generations, mine, new { prompt = "a", size = "64x64" });
        await server.AskAsync(HttpMethod.Post, "/v1/responses", mine, KeptWork.Response());
        var background = await server.AskAsync(HttpMethod.Post, "/v1/responses", mine, KeptWork.Response(background: true));
        await KeptWork.EndedAsync(server, mine, $"/v1/responses/{background.GetProperty("id").GetString()}");
        await KeptWork.BatchAsync(server, mine);

        engine.Contexts.Count.ShouldBe(4);
        foreach (var caller in engine.Contexts.Select(context => context.Caller))
            (caller.KeyId, caller.Tenant, caller.User).ShouldBe((id, "acme", "ada"));
    }

    [Fact]
    public async Task A_key_finds_its_own_models_alone()
    {
        await using var server = await KeyServer.StartAsync();
        var (_, none) = await server.CreateAsync(new { name = "a", models = new[] { "another" } });
        var (_, provider) = await server.CreateAsync(new { name = "b", providers = new[] { "another" } });
        var (_, paint) = await server.CreateAsync(new { name = "c", models = new[] { PaintEngine.Card.Id } });

        foreach (var key in new[] { none, provider })
        {
            (await server.AskAsync(HttpMethod.Get, "/v1/models", key)).GetProperty("data").GetArrayLength().ShouldBe(0);
            foreach (var model in new[] { PaintEngine.Card.Id, "gpt-image-1", null })
            {
                var refused = await server.AskAsync(
                    HttpMethod.Post,
                    RunningServer.Generations,
                    key,
                    new
                    {
                        prompt = "a",
                        size = "64x64",
                        model,
                    },
                    HttpStatusCode.NotFound
                );
                refused.GetProperty("error").GetProperty("code").GetString().ShouldBe("model_not_found");
            }

            (await server.StatusAsync($"/v1/models/{PaintEngine.Card.Id}", key)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await server.AskAsync(HttpMethod.Get, "/v1/models", paint)).GetProperty("data").GetArrayLength().ShouldBeGreaterThan(1);
        await server.AskAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            paint,
            new
            {
                prompt = "a",
                size = "1024x1024",
                model = "gpt-image-1",
            }
        );
    }

    [Fact]
    public async Task A_revoked_keys_work_is_not_begun_and_what_runs_is_cancelled()
    {
        var engine = new PaintEngine { StepByStep = true };
        await using var server = await KeyServer.StartAsync(engine);
        var (id, mine) = await server.CreateAsync(
            new
            {
                name = "mine",
                tenant = "acme",
                user = "ada",
            }
        );
        var (_, mineToo) = await server.CreateAsync(
            new
            {
                name = "mine too",
                tenant = "acme",
                user = "ada",
            }
        );
        var responses = new List<string>();
        for (var i = 0; i < 3; i++)
            responses.Add(
                (await server.AskAsync(HttpMethod.Post, "/v1/responses", mine, KeptWork.Response(background: true)))
                    .GetProperty("id")
                    .GetString()!
            );
        await Eventually.HoldsAsync(() => Task.FromResult(engine.Contexts.Count > 0));

        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/revoke", KeyServer.Admin);

        foreach (var response in responses)
        {
            var ended = await KeptWork.EndedAsync(server, mineToo, $"/v1/responses/{response}");
            ended.GetProperty("status").GetString().ShouldBeOneOf("cancelled", "failed");
        }
    }
}
