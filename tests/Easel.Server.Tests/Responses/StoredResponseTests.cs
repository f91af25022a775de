using System.Net;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>What is kept of a response, and for whom.</summary>
public sealed class StoredResponseTests : ResponseServer
{
    [Fact]
    public async Task Without_store_nothing_is_kept()
    {
        var response = await RespondAsync(Ask(null, null, ("store", false)));

        response.GetProperty("store").GetBoolean().ShouldBeFalse();
        Result(Call(response)).Length.ShouldBeGreaterThan(0);
        await GetAsync($"{Responses}/{IdOf(response)}", HttpStatusCode.NotFound);
        KeptFiles().ShouldBeEmpty();
        (await GetAsync("/v1/jobs")).GetProperty("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_stored_response_is_there_again_as_it_was_also_after_a_restart()
    {
        var response = await RespondAsync(Ask(null, new() { ["seed"] = 5 }));
        (await GetAsync($"{Responses}/{IdOf(response)}")).ToString().ShouldBe(response.ToString());

        await Server.DisposeAsync();
        Server = await StartAsync();

        (await GetAsync($"{Responses}/{IdOf(response)}")).ToString().ShouldBe(response.ToString());
        KeptFiles().ShouldBe(["image"]);
    }

    [Fact]
    public async Task A_deleted_response_leaves_nothing()
    {
        var id = IdOf(await RespondAsync(Ask()));

        using (var deleted = await Server.Client.DeleteAsync($"{Responses}/{id}"))
        {
            (await RunningServer.JsonAsync(deleted))
                .ToString()
                .ShouldBe($$"""{"id":"{{id}}","object":"response.deleted","deleted":true}""");
        }

        (await GetAsync($"{Responses}/{id}", HttpStatusCode.NotFound))
            .GetProperty("error")
            .GetProperty("code")
            .GetString()
            .ShouldBe("response_not_found");
        (await Server.Client.DeleteAsync($"{Responses}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        KeptFiles().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_before_anything_was_sent_is_a_plain_error_and_leaves_nothing()
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Blocked, "moderation_blocked", "prompt", "No.");
        foreach (var stream in new[] { false, true })
        {
            using var answer = await PostAsync(Ask(null, null, ("stream", stream)));
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("moderation_blocked");
        }

        (await GetAsync("/v1/jobs")).GetProperty("data").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Another_keys_response_is_not_there()
    {
        const string Mine = "the first of the two keys",
            Yours = "the second of the two keys";
        await using var server = await StartAsync(null, $"--Easel:AccessKeys={Mine};{Yours}");
        await Server.DisposeAsync();
        Server = server;
        Server.Client.DefaultRequestHeaders.Authorization = new("Bearer", Mine);
        var id = IdOf(await RespondAsync(Ask()));

        Server.Client.DefaultRequestHeaders.Authorization = new("Bearer", Yours);
        await GetAsync($"{Responses}/{id}", HttpStatusCode.NotFound);
        await GetAsync($"{Responses}/{id}/input_items", HttpStatusCode.NotFound);
        (await Server.Client.PostAsync($"{Responses}/{id}/cancel", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Server.Client.DeleteAsync($"{Responses}/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var next = await PostAsync(Ask(null, null, ("previous_response_id", id)));
        (await RunningServer.JsonAsync(next)).GetProperty("error").GetProperty("code").GetString().ShouldBe("previous_response_not_found");
    }
}
