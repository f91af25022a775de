using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Compliance;

/// <summary>What is drawn when all is well.</summary>
public abstract partial class ProviderCompliance
{
    [Fact]
    public async Task An_image_that_needs_no_change_passes_byte_for_byte()
    {
        var image = (await RunAsync(Fox)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        using (image.Image)
        {
            image.Image.Memory.ToArray().ShouldBe(Files.Png);
            image.Image.Size.ShouldBe(new ImageSize(64, 48));
            image.Recipe.Model.ShouldBe($"service/{Service.Model}");
        }
    }

    [Fact]
    public async Task The_key_comes_in_its_header_and_the_prompt_arrives()
    {
        Discard(await RunAsync(Fox));
        var call = _service.Calls.First(Service.IsDrawing);
        call.Headers[Service.KeyHeader.Name].ShouldBe(Service.KeyHeader.Prefix + Key);
        System.Text.Encoding.UTF8.GetString(call.Body).ShouldContain("a red fox");
    }

    [Fact]
    public async Task Another_format_than_the_service_gives_is_made_of_it()
    {
        var wished = (await _host.CardAsync(Service.Model)).Capabilities.Formats.Contains(ImageFormat.WebP)
            ? ImageFormat.WebP
            : ImageFormat.Jpeg;
        var image = (await RunAsync(Fox with { Format = wished })).OfType<CompletedPixelsEvent>().ShouldHaveSingleItem();
        using (image.Image)
            (image.Image.Size, image.KeepsSize).ShouldBe((new ImageSize(64, 48), true));
    }

    [Fact]
    public async Task Several_images_come_each_once()
    {
        var images = (await RunAsync(Fox with { Count = 3 })).OfType<CompletedImageEvent>().ToList();
        images.Select(image => image.ImageIndex).Order().ShouldBe([0, 1, 2]);
        images.ForEach(image => image.Image.Dispose());
    }

    [Fact]
    public async Task An_edit_brings_its_image_undecoded()
    {
        if (!(await _host.CardAsync(Service.Model)).Capabilities.Edits)
            return;
        var edit = new EditRequest { Prompt = "make it blue", Images = [Files.Input(Files.Png)] };
        Discard(await RunAsync(edit));
        var body = _service.Calls.First(Service.IsDrawing).Body;
        var base64 = System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(Files.Png));
        (Holds(body, Files.Png) || Holds(body, base64) || _service.Calls.Any(call => Holds(call.Body, Files.Png))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_size_in_pixels_is_what_comes()
    {
        var card = await _host.CardAsync(Service.Model);
        var size = card.Capabilities.Sizes.Nearest(new ImageSize(1024, 1024));
        var events = await RunAsync(Fox with { Size = size });
        events
            .OfType<CompletedPixelsEvent>()
            .ShouldHaveSingleItem()
            .Image.Size.ShouldBe(size, "the service gave another, which is cut and scaled");
        Discard(events);
    }

    [Fact]
    public async Task A_strict_request_is_not_paid_for_where_it_would_be_warned()
    {
        await using var engine = await _host.EngineAsync(Service.Model);
        var request = await PreparedAsync(Fox with { Strict = true });
        var events = await engine.RunAsync(request, Cancel).ToListAsync(Cancel);
        if (events.OfType<WarningEvent>().Any() && events[^1] is FailureEvent)
            _service.Calls.ShouldNotContain(call => Service.IsDrawing(call));
        Discard(events);
    }

    private static void Discard(IReadOnlyList<ImageEvent> events)
    {
        events.OfType<FailureEvent>().SelectMany(failure => failure.Errors).Select(error => error.Message).ShouldBeEmpty();
        foreach (var happened in events)
            happened.Discard();
    }

    private static bool Holds(ReadOnlySpan<byte> body, ReadOnlySpan<byte> part) => body.IndexOf(part) >= 0;
}
