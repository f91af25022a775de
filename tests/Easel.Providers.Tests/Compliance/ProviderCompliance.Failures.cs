using Easel.Abstractions.Events;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Compliance;

/// <summary>What goes wrong at the service, or on the way.</summary>
public abstract partial class ProviderCompliance
{
    [Fact]
    public async Task A_refusal_is_final_and_known_as_one()
    {
        var error = await FailAsync((context, call) => Service.RefuseAsync(context, call));
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Blocked, false));
    }

    [Theory]
    [InlineData(400, ImageErrorKind.InvalidRequest)]
    [InlineData(401, ImageErrorKind.Unavailable)]
    [InlineData(402, ImageErrorKind.Unavailable)]
    [InlineData(403, ImageErrorKind.Unavailable)]
    [InlineData(404, ImageErrorKind.ModelNotFound)]
    [InlineData(409, ImageErrorKind.Unavailable)]
    [InlineData(410, ImageErrorKind.ModelNotFound)]
    [InlineData(413, ImageErrorKind.InvalidRequest)]
    [InlineData(422, ImageErrorKind.InvalidRequest)]
    [InlineData(429, ImageErrorKind.Overloaded)]
    [InlineData(451, ImageErrorKind.InvalidRequest)]
    [InlineData(500, ImageErrorKind.Unavailable)]
    [InlineData(501, ImageErrorKind.Unavailable)]
    [InlineData(502, ImageErrorKind.Unavailable)]
    [InlineData(503, ImageErrorKind.Overloaded)]
    [InlineData(529, ImageErrorKind.Overloaded)]
    public async Task A_status_says_what_may_be_done(int status, ImageErrorKind kind)
    {
        var error = await FailAsync(OnDrawing((context, _) => Service.FailAsync(context, status, "Something is wrong with it.")));
        (error.Kind, error.OutcomeUnknown).ShouldBe((kind, false));
        _service.Calls.Count(Service.IsDrawing).ShouldBe(1, "nothing is sent twice");
    }

    [Theory]
    [InlineData(408)]
    [InlineData(504)]
    [InlineData(524)]
    public async Task A_gateway_that_lost_patience_leaves_the_outcome_unknown(int status)
    {
        var error = await FailAsync(OnDrawing((context, _) => Service.FailAsync(context, status, "Gateway time-out")));
        error.OutcomeUnknown.ShouldBeTrue();
    }

    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(206)]
    public async Task A_status_that_says_that_all_is_well_and_nothing_else_is_no_answer(int status)
    {
        var error = await FailAsync(
            (context, _) =>
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            }
        );
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Unavailable, "upstream_malformed"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("nonsense")]
    public async Task An_answer_that_cannot_be_decompressed_is_no_answer(string encoding)
    {
        var error = await FailAsync(
            async (context, _) =>
            {
                context.Response.Headers.ContentEncoding = encoding;
                await Respond.FileAsync(context, [0x1f, 0x8b, 0xff, .. "This is not compressed."u8], "application/json");
            }
        );
        error.Code.ShouldBe("upstream_malformed");
    }

    [Fact]
    public async Task A_compressed_answer_that_breaks_off_is_no_answer()
    {
        var error = await FailAsync(
            (context, _) =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return Respond.FileAsync(context, Respond.Compressed(10_000)[..^20], "application/json");
            }
        );
        error.Code.ShouldBe("upstream_malformed");
    }

    [Fact]
    public async Task A_small_answer_that_swells_beyond_the_limit_is_left()
    {
        var error = await FailAsync(
            (context, _) =>
            {
                context.Response.Headers.ContentEncoding = "gzip";
                return Respond.FileAsync(context, Respond.Compressed(50_000_000), "application/json");
            }
        );
        error.Message.ShouldContain("2,000,000 bytes");
    }

    [Theory]
    [InlineData("7", null, 7.0)]
    [InlineData("1.5", null, 1.5)]
    [InlineData("Fri, 27 Nov 2026 12:00:30 GMT", "Fri, 27 Nov 2026 12:00:00 GMT", 30.0)]
    // A service whose clock is five hours off, and one that writes its own zone.
    [InlineData("Fri, 27 Nov 2026 07:00:30 GMT", "Fri, 27 Nov 2026 07:00:00 GMT", 30.0)]
    [InlineData("Fri, 27 Nov 2026 12:00:30 +0200", "Fri, 27 Nov 2026 10:00:00 GMT", 30.0)]
    [InlineData("Fri, 27 Nov 2026 11:59:00 GMT", "Fri, 27 Nov 2026 12:00:00 GMT", 0.0)]
    [InlineData("-5", null, 0.0)]
    [InlineData("1e99", null, null)]
    [InlineData("soon", null, null)]
    [InlineData("NaN", null, null)]
    [InlineData("-Infinity", null, null)]
    [InlineData("Fri, 99 Nov 9999 99:99:99 GMT", null, null)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", 86400.0)]
    public async Task Retry_After_is_passed_on(string value, string? date, double? seconds)
    {
        var error = await FailAsync(
            OnDrawing(
                (context, _) =>
                {
                    context.Response.Headers.RetryAfter = value;
                    if (date is not null)
                        context.Response.Headers.Date = date;
                    return Service.FailAsync(context, 429, "Slow down.");
                }
            )
        );
        error.Kind.ShouldBe(ImageErrorKind.Overloaded);
        error.RetryAfter?.TotalSeconds.ShouldBe(seconds!.Value, 0.01);
        (error.RetryAfter is null).ShouldBe(seconds is null);
    }

    [Fact]
    public async Task A_web_page_is_no_answer() =>
        (await FailAsync((context, _) => Respond.HtmlAsync(context))).Code.ShouldBe("upstream_malformed");

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"data\":[]}")]
    [InlineData("{\"data\":{}}")]
    [InlineData("{\"data\":[{\"b64_json\":42}]}")]
    [InlineData("{\"data\":[{\"b64_json\":\"not base64!\"}],\"images\":[{\"b64_json\":\"not base64!\"}]}")]
    [InlineData("{\"data\":[{\"b64_json\":\"\\ud800\"}]}")]
    public async Task What_no_document_says_is_no_answer(string body)
    {
        var error = await FailAsync((context, _) => Respond.JsonAsync(context, body));
        if (error.Kind == ImageErrorKind.Blocked && Service.NothingIsRefusal)
            return;
        error.Kind.ShouldBe(ImageErrorKind.Unavailable);
        error.Code.ShouldBe("upstream_malformed");
    }

    [Fact]
    public async Task Json_that_is_nested_beyond_reason_is_no_answer() =>
        (await FailAsync((context, _) => Respond.JsonAsync(context, new string('[', 100_000)))).Code.ShouldBe("upstream_malformed");

    [Fact]
    public async Task A_file_that_is_no_image_is_no_answer()
    {
        var error = await FailAsync((context, call) => Service.DrawAsync(context, call, "This is no image at all."u8.ToArray()));
        error.Code.ShouldBe("upstream_malformed");
        error.Message.ShouldContain("no image");
    }

    [Fact]
    public async Task An_answer_that_does_not_end_is_left() =>
        (await FailAsync((context, _) => Respond.EndlessAsync(context))).Message.ShouldContain("2,000,000 bytes");

    [Fact]
    public async Task An_answer_that_breaks_off_leaves_the_outcome_unknown()
    {
        var error = await FailAsync(OnDrawing((context, _) => Respond.HalfAsync(context)));
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Timeout, true));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        var error = await FailAsync(
            (context, _) =>
            {
                context.Response.Redirect(new Uri(_service.Address, "/elsewhere").ToString());
                return Task.CompletedTask;
            }
        );
        error.Code.ShouldBe("upstream_malformed");
        _service.Calls.ShouldNotContain(call => call.Path.Contains("elsewhere"));
    }

    [Fact]
    public async Task An_image_at_a_private_address_is_not_fetched()
    {
        if (Service.DrawByUrl is not { } draw)
            return;
        // The service's own host may be anywhere, and is not this one.
        var error = await FailAsync((context, call) => draw(context, call, new Uri("https://169.254.169.254/latest/meta-data")));
        error.Message.ShouldContain("not on the public internet");
        error.OutcomeUnknown.ShouldBeTrue("it is drawn, and paid for");
    }

    [Fact]
    public async Task Of_several_images_the_first_that_cannot_be_had_is_the_only_failure()
    {
        if (Service.DrawByUrl is not { } draw)
            return;
        _service.Answer = (context, call) => draw(context, call, new Uri("https://169.254.169.254/latest/meta-data"));
        Failure(await RunAsync(Fox with { Count = 3 })).Message.ShouldContain("not on the public internet");
    }

    [Fact]
    public async Task A_key_that_is_not_taken_is_named_by_the_check_and_not_shown()
    {
        _service.Answer = (context, _) => Service.FailAsync(context, 401, $"Incorrect API key provided: {Key}.");
        (await _host.Provider.CheckHealthAsync(Cancel)).Problem.ShouldBe(
            "service does not accept its access key; whoever runs this server can mend that."
        );
        _host.Log.Text.ShouldNotContain("Very");
    }

    [Theory]
    [InlineData("""{"error":{"message":"The moon is full.","code":"some_error"}}""")]
    [InlineData("""{"error":"The moon is full."}""")]
    [InlineData("""{"detail":"The moon is full."}""")]
    public async Task An_error_in_a_response_that_says_that_all_is_well_is_passed_on(string body)
    {
        var error = await FailAsync(OnDrawing((context, _) => Respond.JsonAsync(context, body)));
        (error.Kind, error.Code).ShouldBe((ImageErrorKind.Unavailable, "upstream_failed"));
        error.Message.ShouldContain("The moon is full.");
    }

    [Theory]
    [InlineData(403, "This key may not list models.")]
    [InlineData(401, "You have insufficient permissions for this operation. Missing scopes: api.model.read.")]
    [InlineData(404, "There is no such path.")]
    [InlineData(429, "Slow down.")]
    public async Task A_check_that_says_nothing_of_drawing_keeps_nobody_from_it(int status, string message)
    {
        _service.Answer = (context, _) => Service.FailAsync(context, status, message);
        (await _host.Provider.CheckHealthAsync(Cancel)).Problem.ShouldBeNull();
    }

    [Fact]
    public async Task An_image_at_the_services_own_address_is_fetched_without_the_key()
    {
        if (Service.DrawByUrl is not { } draw)
            return;
        _service.Answer = (context, call) =>
            call.Path.StartsWith("/files/", StringComparison.Ordinal)
                ? Respond.FileAsync(context, Files.Png)
                : draw(context, call, new Uri(_service.Address, "/files/1.png"));
        var image = (await RunAsync(Fox)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        using (image.Image)
            image.Image.Memory.ToArray().ShouldBe(Files.Png);
        var fetched = _service.Calls.Single(call => call.Path.StartsWith("/files/", StringComparison.Ordinal));
        fetched.Headers.Values.ShouldNotContain(value => value.Contains(Key));
    }

    [Fact]
    public async Task A_service_that_is_not_there_was_sent_nothing()
    {
        await _service.DisposeAsync();
        var error = Failure(await RunAsync(Fox));
        (error.Kind, error.Code, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Unavailable, "upstream_unreachable", false));
    }

    [Fact]
    public async Task A_service_that_does_not_answer_in_time_may_have_drawn()
    {
        _service.Answer = OnDrawing((context, _) => _service.HangAsync(context));
        var running = RunAsync(Fox);
        await Task.WhenAny(_service.Hanging.Task, running).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        if (running.IsCompleted)
            await running;
        _clock.Expire();
        var error = Failure(await running);
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Timeout, true));
        await _service.Abandoned.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
    }

    [Fact]
    public async Task A_service_that_falls_silent_in_the_middle_may_have_drawn()
    {
        _service.Answer = OnDrawing(
            async (context, _) =>
            {
                context.Response.ContentType = "application/json";
                await context.Response.WriteAsync("{\"data\":[", Cancel);
                await context.Response.Body.FlushAsync(Cancel);
                await _service.HangAsync(context);
            }
        );
        var running = RunAsync(Fox);
        await Task.WhenAny(_service.Hanging.Task, running).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        if (running.IsCompleted)
            await running;
        _clock.Expire();
        var error = Failure(await running);
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Timeout, true));
        await _service.Abandoned.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
    }

    [Fact]
    public async Task A_caller_that_leaves_is_seen_by_the_service()
    {
        _service.Answer = OnDrawing((context, _) => _service.HangAsync(context));
        await using var engine = await _host.EngineAsync(Service.Model);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var running = engine.RunAsync(await PreparedAsync(Fox), leaving.Token).ToListAsync(leaving.Token).AsTask();
        await Task.WhenAny(_service.Hanging.Task, running).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        if (running.IsCompleted)
            await running;
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
        await _service.Abandoned.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancel);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(429)]
    [InlineData(500)]
    public async Task The_key_is_in_no_error_and_in_no_log(int status)
    {
        foreach (var form in new[] { Key, Uri.EscapeDataString(Key), Key.Replace("+", "\\u002B") })
        {
            var error = await FailAsync(
                (context, _) =>
                {
                    context.Response.Headers["x-your-key"] = Key;
                    return Service.FailAsync(context, status, $"Your key {form} is wrong.");
                }
            );
            error.Message.ShouldNotContain("Very");
            error.ToString().ShouldNotContain("Very");
        }

        _host.Log.Text.ShouldNotContain("Very");
        _host.Log.Text.ShouldNotBeEmpty();
    }
}
