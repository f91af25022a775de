using System.Net;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>What one tenant keeps is not there for another, by whatever identifier and at whatever endpoint; another key of the same user
/// finds all of it.</summary>
public sealed class TenantTests
{
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
            // Nor by lists that name them in a body, or show what is kept.
            var change = new { ids = new[] { ids[6] }, trashed = true };
            foreach (var path in new[] { "change", "delete", "archive" })
            {
                using var refused = await server.SendAsync(HttpMethod.Post, $"/v1/gallery/images/{path}", stranger, change);
                (await refused.Content.ReadAsStringAsync()).ShouldNotContain("\"prompt\"", Case.Sensitive, path);
            }

            foreach (var path in new[] { "/v1/gallery/images", "/v1/presets", "/api/v1/ai/templates", "/v1/queue" })
            {
                var shown = (await server.AskAsync(HttpMethod.Get, path, stranger)).ToString();
                ids.ShouldNotContain(id => shown.Contains(id, StringComparison.Ordinal), path);
            }

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
        (await server.StatusAsync($"/v1/images/tasks/{ids[5]}", mineToo)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync($"/v1/gallery/images/{ids[6]}/content", mineToo)).ShouldBe(HttpStatusCode.OK);
        (await server.StatusAsync($"/v1/presets/{ids[7]}", mineToo)).ShouldBe(HttpStatusCode.OK);
        var templates = (await server.AskAsync(HttpMethod.Get, "/api/v1/ai/templates", mineToo)).GetProperty("data");
        templates.ToString().ShouldContain(ids[8]);
    }

    /// <summary>What a tenant keeps: a file, a batch, a response, and their jobs; an image task, an image in the gallery, a preset and a
    /// template.</summary>
    private static async Task<string[]> KeepAsync(KeyServer server, string key)
    {
        var batch = await KeptWork.BatchAsync(server, key);
        var response = await server.AskAsync(HttpMethod.Post, "/v1/responses", key, KeptWork.Response());
        return
        [
            batch.GetProperty("input_file_id").GetString()!,
            batch.GetProperty("id").GetString()!,
            response.GetProperty("id").GetString()!,
            batch.GetProperty("output_file_id").GetString()!,
            response.GetProperty("output")[0].GetProperty("id").GetString()!,
            .. await KeepMoreAsync(server, key),
        ];
    }

    private static async Task<string[]> KeepMoreAsync(KeyServer server, string key)
    {
        var task = await server.AskAsync(
            HttpMethod.Post,
            "/v1/images/generations/async",
            key,
            new { prompt = "a", size = "64x64" },
            HttpStatusCode.Accepted
        );
        var drawn = await server.AskAsync(
            HttpMethod.Post,
            RunningServer.Generations,
            key,
            new
            {
                prompt = "a",
                size = "64x64",
                store = true,
            }
        );
        var preset = await server.AskAsync(HttpMethod.Post, "/v1/presets", key, new { name = "p", prompt = "a {{b}}" });
        var template = await server.AskAsync(HttpMethod.Post, "/api/v1/ai/templates", key, new { name = "t", prompt = "a {{b}}" });
        return
        [
            task.GetProperty("task_id").GetString()!,
            drawn.GetProperty("easel").GetProperty("gallery_ids")[0].GetString()!,
            preset.GetProperty("id").GetString()!,
            template.GetProperty("data").GetProperty("id").GetString()!,
        ];
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
}
