using System.Net;
using System.Text.Json;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>A server that only looks at edits, and the errors that it responds with.</summary>
public abstract class BadEditServer : IAsyncLifetime
{
    private protected LookingEngine Engine { get; } = new();
    private protected RunningServer Server { get; set; } = null!;

    public async ValueTask InitializeAsync() => Server = await RunningServer.StartAsync(Engine);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private protected async Task ShouldBeRefusedAsync(HttpResponseMessage answer, params (string Param, string Why)[] expected)
    {
        var errors = await ErrorsAsync(answer);
        errors.Select(error => error.Param).ShouldBe(expected.Select(one => one.Param), ignoreOrder: true);
        foreach (var (param, why) in expected)
            errors.Single(error => error.Param == param).Message.ShouldContain(why);
        Engine.Sizes.ShouldBeEmpty("nothing reached the engine");
        var budget = (UploadBudget)Server.Services.GetService(typeof(UploadBudget))!;
        await Eventually.HoldsAsync(() => budget.IsFree());
    }

    private protected static async Task<IReadOnlyList<(string? Param, string Message)>> ErrorsAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
            var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
            error.GetProperty("type").GetString().ShouldBe("invalid_request_error");
            return error.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(Told)] : [Told(error)];
        }
    }

    private protected static (string? Param, string Message) Told(JsonElement error) =>
        (error.GetProperty("param").GetString(), error.GetProperty("message").GetString()!);
}
