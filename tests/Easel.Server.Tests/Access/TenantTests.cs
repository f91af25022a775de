using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>What one tenant keeps is not there for another, by whatever identifier and at whatever endpoint; another key of the same user
/// finds all of it.</summary>
public sealed class TenantTests
{
    private const string Image = """{"model": "gpt-5", "input": "a", "tools": [{"type": "image_generation", "size": "64x64"}]}""";

    [Fact]
    public async Task Another_tenants_things_are_not_there()
    {
        await using var server = await KeyServer.StartAsync();
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
        string[] strangers =
        [
            (
                await server.CreateAsync(
                    new
                    {
                        name = "a",
                        tenant = "other",
                        user = "ada",
                    }
                )
            ).Value,
            (
                await server.CreateAsync(
                    new
                    {
                        name = "b",
                        tenant = "acme",
                        user = "bob",
                    }
                )
            ).Value,
            (await server.CreateAsync(new { name = "c", tenant = "acme" })).Value,
            (await server.CreateAsync(new { name = "d", user = "ada" })).Value,
            (await server.CreateAsync(new { name = "e" })).Value,
            (await server.CreateAsync(new { name = "f", tenant = "acme3:ada" })).Value,
        ];
        var ids = await KeepAsync(server, mine);

        foreach (var (method, path) in Calls(server, ids))
        {
            foreach (var stranger in strangers)
            {
                using var refused = await server.SendAsync(new HttpMethod(method), path, stranger);
                IsRefused(refused.StatusCode).ShouldBeTrue($"{method} {path}: {refused.StatusCode}");
            }
        }

        foreach (var stranger in strangers)
        {
            foreach (var list in new[] { "/v1/files", "/v1/batches", "/v1/jobs" })
            {
                (await server.AskAsync(HttpMethod.Get, list, stranger)).GetProperty("data").GetArrayLength().ShouldBe(0, list);
                using var after = await server.SendAsync(HttpMethod.Get, $"{list}?after={ids[0]}", stranger);
                ((int)after.StatusCode).ShouldBeInRange(400, 499, list);
            }

            await UsedByStrangerAsync(server, stranger, ids);
        }

        // Nothing of it was changed or deleted, and the same user's other key has it.
        (await server.StatusAsync($"/v1/files/{ids[0]}/content", mineToo)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync($"/v1/batches/{ids[1]}", mineToo)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync($"/v1/responses/{ids[2]}", mineToo)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync($"/v1/jobs/{ids[2]}", mineToo)).ShouldBe(HttpStatusCode.OK);
    }

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
        await server.AskAsync(HttpMethod.Post, "/v1/responses", mine, Json(Image));
        var background = await server.AskAsync(
            HttpMethod.Post,
            "/v1/responses",
            mine,
            Json(Image.Replace("\"model\"", "\"background\": true, \"model\""))
        );
        await EndedAsync(server, mine, $"/v1/responses/{background.GetProperty("id").GetString()}");
        await BatchAsync(server, mine);

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
        var background = Image.Replace("\"model\"", "\"background\": true, \"model\"");
        var responses = new List<string>();
        for (var i = 0; i < 3; i++)
            responses.Add((await server.AskAsync(HttpMethod.Post, "/v1/responses", mine, Json(background))).GetProperty("id").GetString()!);
        await Eventually.HoldsAsync(() => Task.FromResult(engine.Contexts.Count > 0));

        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/revoke", KeyServer.Admin);

        foreach (var response in responses)
        {
            var ended = await EndedAsync(server, mineToo, $"/v1/responses/{response}");
            ended.GetProperty("status").GetString().ShouldBeOneOf("cancelled", "failed");
        }
    }

    /// <summary>What a tenant keeps: a file, a batch, a response, and their jobs.</summary>
    private static async Task<string[]> KeepAsync(KeyServer server, string key)
    {
        var batch = await BatchAsync(server, key);
        var response = await server.AskAsync(HttpMethod.Post, "/v1/responses", key, Json(Image));
        return
        [
            batch.GetProperty("input_file_id").GetString()!,
            batch.GetProperty("id").GetString()!,
            response.GetProperty("id").GetString()!,
            batch.GetProperty("output_file_id").GetString()!,
            response.GetProperty("output")[0].GetProperty("id").GetString()!,
        ];
    }

    private static async Task<JsonElement> BatchAsync(KeyServer server, string key)
    {
        using var form = new MultipartFormDataContent
        {
            {
                new ByteArrayContent(
                    Encoding.UTF8.GetBytes(
                        """{"custom_id":"a","method":"POST","url":"/v1/images/generations","body":{"prompt":"a","size":"64x64"}}"""
                    )
                ),
                "file",
                "a.jsonl"
            },
            { new StringContent("batch"), "purpose" },
        };
        var file = await server.AskAsync(HttpMethod.Post, "/v1/files", key, form);
        var order = new
        {
            input_file_id = file.GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };
        var batch = await server.AskAsync(HttpMethod.Post, "/v1/batches", key, order);
        return await EndedAsync(server, key, $"/v1/batches/{batch.GetProperty("id").GetString()}");
    }

    /// <summary>What names another's thing in a body.</summary>
    private static async Task UsedByStrangerAsync(KeyServer server, string stranger, string[] ids)
    {
        object[] bodies =
        [
            new
            {
                model = "gpt-5",
                input = "b",
                previous_response_id = ids[2],
                tools = new[] { new { type = "image_generation" } },
            },
            new
            {
                model = "gpt-5",
                tools = new[] { new { type = "image_generation" } },
                input = new object[] { new { type = "image_generation_call", id = ids[4] }, new { role = "user", content = "b" } },
            },
        ];
        foreach (var body in bodies)
        {
            using var refused = await server.SendAsync(HttpMethod.Post, "/v1/responses", stranger, body);
            ((int)refused.StatusCode).ShouldBeInRange(400, 499, await refused.Content.ReadAsStringAsync());
        }

        using var edit = await server.SendAsync(
            HttpMethod.Post,
            "/v1/images/edits",
            stranger,
            new { prompt = "b", images = new[] { new { file_id = ids[0] } } }
        );
        ((int)edit.StatusCode).ShouldBeInRange(400, 499);
        using var batch = await server.SendAsync(
            HttpMethod.Post,
            "/v1/batches",
            stranger,
            new
            {
                input_file_id = ids[0],
                endpoint = "/v1/images/generations",
                completion_window = "24h",
            }
        );
        batch.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<JsonElement> EndedAsync(KeyServer server, string key, string path)
    {
        JsonElement ended = default;
        await Eventually.HoldsAsync(async () =>
        {
            ended = await server.AskAsync(HttpMethod.Get, path, key);
            return ended.GetProperty("status").GetString() is "completed" or "failed" or "cancelled";
        });
        return ended;
    }

    /// <summary>Or nobody has it, as conversations of a text model.</summary>
    private static bool IsRefused(HttpStatusCode status) => (int)status is (>= 400 and < 500) or 501;

    /// <summary>Every endpoint that takes an identifier, with every one of these.</summary>
    private static IEnumerable<(string Method, string Path)> Calls(KeyServer server, string[] ids) =>
        from route in server.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where route.Metadata.GetMetadata<IAllowAnonymous>() is null
        where route.RoutePattern.Parameters.Count > 0
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        from id in ids
        select (method, BadKeyTests.PathOf(route, id));

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
