using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Caching;

/// <summary>Which requests are answered from the cache, and how.</summary>
public sealed class CacheTests : CacheHost
{
    [Fact]
    public async Task An_equal_request_is_answered_without_drawing_with_the_same_bytes()
    {
        _warning = new ImageWarning("odd", "prompt", "Odd.");
        var first = await RunAsync(Fox with { Count = 2 });
        var second = await RunAsync(Fox with { Count = 2 });

        _drawn.Count.ShouldBe(1);
        IsCached(first).ShouldBeFalse();
        IsCached(second).ShouldBeTrue();
        second
            .IndexOf(second.First(happened => happened is CachedEvent))
            .ShouldBeLessThan(second.FindIndex(happened => happened is CompletedImageEvent));
        Images(second).Select(image => image.ImageIndex).ShouldBe([0, 1]);
        foreach (var (one, other) in Images(first).Zip(Images(second)))
        {
            other.Image.Memory.ToArray().ShouldBe(one.Image.Memory.ToArray());
            other.Recipe.Loras.ShouldBe(one.Recipe.Loras);
            other.ShouldBe(one with { Image = other.Image, IsCached = true, Recipe = one.Recipe with { Loras = other.Recipe.Loras } });
        }

        second.OfType<WarningEvent>().Select(happened => happened.Warning).ShouldBe([_warning]);
        Free(first, second);
    }

    [Fact]
    public async Task What_changes_nothing_about_the_picture_does_not_matter()
    {
        Free(await RunAsync(Fox));

        foreach (
            var equal in new ImageRequest[]
            {
                Fox with
                {
                    User = "somebody else",
                },
                Fox with
                {
                    Model = "painter",
                },
                Fox with
                {
                    Quality = ImageQuality.Medium,
                },
                Fox with
                {
                    Context = Fox.Context with { RequestId = "another", Api = "another", Priority = RequestPriority.Low },
                },
                Fox with
                {
                    Strict = true,
                },
            }
        )
        {
            var events = await RunAsync(equal);
            IsCached(events).ShouldBeTrue(equal.ToString());
            Free(events);
        }

        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whatever_changes_the_picture_is_drawn()
    {
        ImageRequest[] requests =
        [
            Fox,
            Fox with
            {
                Prompt = "a red  fox",
            },
            Fox with
            {
                NegativePrompt = "a hen",
            },
            Fox with
            {
                Seed = 4,
            },
            Fox with
            {
                Size = new ImageSize(Side * 2, Side),
            },
            Fox with
            {
                Count = 2,
            },
            Fox with
            {
                Quality = ImageQuality.Low,
            },
            Fox with
            {
                Background = ImageBackground.Transparent,
            },
            Fox with
            {
                Format = ImageFormat.WebP,
            },
            Fox with
            {
                Format = ImageFormat.Jpeg,
                Compression = 50,
            },
            Fox with
            {
                Format = ImageFormat.Jpeg,
                Compression = 51,
            },
            Fox with
            {
                Steps = 5,
            },
            Fox with
            {
                GuidanceScale = 2.5f,
            },
            Fox with
            {
                Style = "woodcut",
            },
            Fox with
            {
                Moderation = ModerationLevel.Low,
            },
            Edit(1, null),
            Edit(2, null),
            Edit(1, 3),
            Edit(1, 4),
            Edit(1, null) with
            {
                Strength = 0.5f,
            },
        ];
        foreach (var request in requests)
            Free(await RunAsync(request));

        _drawn.Count.ShouldBe(requests.Length);
        foreach (var request in requests)
            Free(await RunAsync(request));
        _drawn.Count.ShouldBe(requests.Length, "each is known now");
    }

    /// <summary>A start that was answered by an image of the start before loaded no model.</summary>
    [Fact]
    public async Task What_the_server_draws_to_warm_up_is_neither_taken_from_the_cache_nor_kept()
    {
        var own = Fox with { Context = RequestContext.Default };

        Free(await RunAsync(own), await RunAsync(own));
        _drawn.Count.ShouldBe(2);

        Free(await RunAsync(Fox), await RunAsync(own));
        _drawn.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Another_version_of_the_model_draws_again()
    {
        Free(await RunAsync(Fox));
        await _services.DisposeAsync();
        _services = await StartAsync("2");

        Free(await RunAsync(Fox));
        Free(await RunAsync(Fox));

        _drawn.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_seed_only_who_asks_for_it_by_name_is_answered_from_the_cache()
    {
        var unseeded = Fox with { Seed = null };
        Free(await RunAsync(unseeded), await RunAsync(unseeded));
        _drawn.Count.ShouldBe(2);

        var always = unseeded with { Context = unseeded.Context with { Cache = new CachePolicy(CacheUse.Always) } };
        Free(await RunAsync(always), await RunAsync(always));
        _drawn.Count.ShouldBe(3);

        var never = Fox with { Context = Fox.Context with { Cache = CachePolicy.None } };
        Free(await RunAsync(never), await RunAsync(never));
        _drawn.Count.ShouldBe(5);
        (await Cache.CountAsync(null, default)).ShouldSatisfyAllConditions(
            counted => counted.Hits.ShouldBe(1),
            counted => counted.Misses.ShouldBe(1),
            counted => counted.Entries.ShouldBe(1)
        );
    }

    [Fact]
    public async Task A_tenant_never_sees_what_another_drew()
    {
        Free(await RunAsync(Of("acme", "a")), await RunAsync(Of("other", "a")), await RunAsync(Of(null, "a")));
        _drawn.Count.ShouldBe(3);

        Free(await RunAsync(Of("acme", "b")));
        _drawn.Count.ShouldBe(3, "the tenant's other keys share its images");
    }

    [Fact]
    public async Task Cached_images_have_no_previews_and_say_so()
    {
        Free(await RunAsync(Fox));

        var events = await RunAsync(Fox with { PartialImages = 2 });

        events.OfType<PartialImageEvent>().ShouldBeEmpty();
        events.OfType<WarningEvent>().Select(happened => happened.Warning.Param).ShouldBe(["partial_images"]);
        Free(events);
        Free(await RunAsync(Fox with { PartialImages = 2, Strict = true }));
        _drawn.Count.ShouldBe(2, "who is strict gets what was asked for");
    }

    [Fact]
    public async Task A_strict_request_is_not_answered_with_images_that_came_with_a_warning()
    {
        _warning = new ImageWarning("odd", "prompt", "Odd.");
        Free(await RunAsync(Fox));

        (await RunAsync(Fox with { Strict = true })).Last().ShouldBeOfType<FailureEvent>().Errors.Single().Code.ShouldBe("odd");
        Free(await RunAsync(Fox));
        _drawn.Count.ShouldBe(2);
    }
}
