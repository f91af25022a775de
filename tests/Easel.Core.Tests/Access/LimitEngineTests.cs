using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Access;

/// <summary>The whole pipeline with limits: what is let through, and what those over a limit are told.</summary>
public sealed class LimitEngineTests : LimitHost
{
    [Fact]
    public async Task Images_of_a_minute_are_counted_by_key_and_not_by_request()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 5 } });

        Images(await services.RunAsync(Request(Ada, 3))).ShouldBe(3);
        var refusal = Refusal(await services.RunAsync(Request(Ada, 3)));
        Images(await services.RunAsync(Request(Bob, 3))).ShouldBe(3);

        refusal.Kind.ShouldBe(ImageErrorKind.Overloaded);
        refusal.Code.ShouldBe("rate_limit_exceeded");
        // One more is there after 60 / 5 seconds.
        refusal.RetryAfter!.Value.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromSeconds(12));
        refusal.Message.ShouldContain("this access key: 5 images per minute");
    }

    [Fact]
    public async Task What_never_fits_is_told_so_and_not_to_wait()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 5 } });

        var refusal = Refusal(await services.RunAsync(Request(Ada, 6)));

        refusal.Kind.ShouldBe(ImageErrorKind.QuotaExceeded);
        refusal.RetryAfter.ShouldBeNull();
        refusal.Message.ShouldContain("its limit is 5 images per minute, and the request is for 6");
    }

    [Fact]
    public async Task A_limit_of_zero_lets_nothing_through()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 0 } });

        Refusal(await services.RunAsync(Request(Ada, 1))).Kind.ShouldBe(ImageErrorKind.QuotaExceeded);
    }

    [Fact]
    public async Task Who_is_refused_for_one_limit_pays_nothing_of_another()
    {
        await using var services = await StartAsync(
            new LimitOptions
            {
                Key = new CallerLimits { ImagesPerMinute = 10 },
                Tenants = new Dictionary<string, CallerLimits>(StringComparer.Ordinal) { ["acme"] = new() { ImagesPerMinute = 2 } },
            }
        );

        Refusal(await services.RunAsync(Request(Ada, 3))).Message.ShouldContain("this tenant");

        services.GetRequiredService<RequestLimiter>().StatusOf(Ada).Images!.Value.Remaining.ShouldBe(2);
        Images(await services.RunAsync(Request(Ada, 2))).ShouldBe(2);
        Refusal(await services.RunAsync(Request(Bob, 1))).Message.ShouldContain("this tenant");
        Images(await services.RunAsync(Request(Eve, 10))).ShouldBe(10);
    }

    [Fact]
    public async Task A_keys_own_limit_comes_before_everybodys()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 1 } });

        Images(await services.RunAsync(Request(Ada with { Limits = new CallerLimits { ImagesPerMinute = 4 } }, 4))).ShouldBe(4);
        Refusal(await services.RunAsync(Request(Bob, 2)));
    }

    [Fact]
    public async Task A_model_has_its_limit_over_all_callers()
    {
        await using var services = await StartAsync(new LimitOptions { Model = new CallerLimits { RequestsPerMinute = 2 } });

        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
        Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1);
        Refusal(await services.RunAsync(Request(Bob, 1))).Message.ShouldContain($"the model '{Cards.Capable().Id}': 2 requests");
    }

    [Fact]
    public async Task Places_at_the_same_time_come_back_also_when_nobody_reads_to_the_end()
    {
        await using var services = await StartAsync(new LimitOptions { User = new CallerLimits { Concurrent = 1 } });
        var pipeline = services.GetRequiredService<Requests.ImageService>();

        await foreach (var happened in pipeline.RunAsync(Request(Ada, 3), TestContext.Current.CancellationToken))
        {
            if (happened is not CompletedImageEvent)
                continue;
            happened.Discard();
            var refusal = Refusal(await services.RunAsync(Request(Ada, 1)));
            refusal.Kind.ShouldBe(ImageErrorKind.Overloaded);
            refusal.RetryAfter.ShouldNotBeNull();
            Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1, "the same name in another tenant is somebody else");
            break;
        }

        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
    }
}
