using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>Editing and varying fail as generating does: what may be done about a failure does not depend on the operation.</summary>
public abstract partial class ProviderCompliance
{
    public static TheoryData<string, string> OperationFailures()
    {
        var data = new TheoryData<string, string>();
        foreach (var operation in new[] { "edit", "mask", "vary" })
        {
            foreach (
                var how in new[]
                {
                    "refused",
                    "400",
                    "401",
                    "429",
                    "500",
                    "504",
                    "page",
                    "nothing",
                    "endless",
                    "half",
                    "redirect",
                    "no image",
                }
            )
                data.Add(operation, how);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(OperationFailures))]
    public async Task Every_operation_fails_as_generating_does(string operation, string how)
    {
        if (await OperationAsync(operation) is not { } request)
            return;
        var generating = await FailureAsync(Fox, how);
        var other = await FailureAsync(request, how);
        (other.Kind, other.Code, other.OutcomeUnknown).ShouldBe((generating.Kind, generating.Code, generating.OutcomeUnknown));
        other.Message.ShouldNotContain(Key);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("mask")]
    [InlineData("vary")]
    public async Task Every_operation_that_a_caller_leaves_ends_at_the_service(string operation)
    {
        if (await OperationAsync(operation) is not { } request)
            return;
        _service.Answer = (context, call) =>
            Service.IsDrawing(call) ? _service.HangAsync(context) : Service.DrawAsync(context, call, Files.Png);
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using var engine = await _host.EngineAsync(Service.Model);
        var running = engine.RunAsync(await PreparedAsync(request), leave.Token).ToListAsync(leave.Token).AsTask();
        await _service.Hanging.Task.WaitAsync(Cancel);
        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => running);
        await _service.Abandoned.Task.WaitAsync(Cancel);
    }

    /// <summary>Null where the model does not have the operation.</summary>
    private async Task<ImageRequest?> OperationAsync(string operation)
    {
        var can = (await _host.CardAsync(Service.Model)).Capabilities;
        return operation switch
        {
            "edit" when can.Edits => new EditRequest { Prompt = "a red fox", Images = [Files.Input(Files.Png)] },
            "mask" when can.Edits && can.Masks => new EditRequest
            {
                Prompt = "a red fox",
                Images = [Files.Input(Files.Png)],
                Mask = Files.Input(Files.Make(ImageFormat.Png, new ImageSize(64, 48), alpha: 0)),
            },
            "vary" when can.Variations => new VaryRequest { Image = Files.Input(Files.Png) },
            _ => null,
        };
    }

    private async Task<ImageError> FailureAsync(ImageRequest request, string how)
    {
        _service.Answer = (context, call) =>
            how switch
            {
                // What is asked around the drawing, such as an upload, goes well.
                _ when !Service.IsDrawing(call) && how is not ("page" or "no image" or "refused") => Service.DrawAsync(
                    context,
                    call,
                    Files.Png
                ),
                "refused" => Service.RefuseAsync(context, call),
                "page" => Respond.HtmlAsync(context),
                "nothing" => Respond.JsonAsync(context, "{}"),
                "endless" => Respond.EndlessAsync(context),
                "half" => Respond.HalfAsync(context),
                "redirect" => RedirectAsync(context),
                "no image" => Service.DrawAsync(context, call, "this is no image"u8.ToArray()),
                _ => Service.FailAsync(context, int.Parse(how, System.Globalization.CultureInfo.InvariantCulture), "It failed."),
            };
        return Failure(await RunAsync(request));
    }

    private static Task RedirectAsync(HttpContext context)
    {
        context.Response.Redirect("http://169.254.169.254/latest/meta-data");
        return Task.CompletedTask;
    }
}
