using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Grounds;

namespace Easel.Scenes.Tests.Grounds;

/// <summary>What the weather and the night look like in the pixels of a ground.</summary>
public sealed class GroundPainterTests
{
    private static readonly ImageSize Size = new(200, 200);

    [Theory]
    [InlineData(SceneWeather.Storm, true)]
    [InlineData(SceneWeather.Rain, false)]
    public void Lightning_is_bright_in_the_sky_of_a_storm(SceneWeather weather, bool isThere) =>
        (
            Count(
                new SceneGround(ScenePlace.Meadow, SceneLight.Day) { Weather = weather },
                0,
                120,
                pixel => pixel is { Red: > 240, Green: > 230, Blue: < 190 }
            ) > 20
        ).ShouldBe(isThere);

    [Theory]
    [InlineData(SceneLight.Night, true)]
    [InlineData(SceneLight.Day, false)]
    public void Windows_of_a_city_are_lit_at_night(SceneLight light, bool areThere) =>
        (Count(new SceneGround(ScenePlace.City, light), 60, 150, pixel => pixel is { Red: > 200, Blue: < 140 }) > 50).ShouldBe(areThere);

    [Fact]
    public void A_cave_has_no_sky() =>
        Count(new SceneGround(ScenePlace.Cave, SceneLight.Day), 0, 200, pixel => pixel.Blue > 180).ShouldBe(0);

    [Fact]
    public void A_storm_is_darker_than_rain()
    {
        Brightness(SceneWeather.Storm).ShouldBeLessThan(Brightness(SceneWeather.Rain) - 20);
        Brightness(SceneWeather.Rain).ShouldBeLessThan(Brightness(SceneWeather.Clear));
    }

    [Theory]
    [InlineData(SceneWeather.Hail)]
    [InlineData(SceneWeather.Wind)]
    [InlineData(SceneWeather.Sand)]
    [InlineData(SceneWeather.Snow)]
    public void What_falls_or_blows_is_seen_before_all(SceneWeather weather)
    {
        using var clear = Painted(new SceneGround(ScenePlace.Meadow, SceneLight.Day));
        using var blown = Painted(new SceneGround(ScenePlace.Meadow, SceneLight.Day) { Weather = weather });
        var changed = 0;
        // Below the horizon the sky's colour plays no part.
        for (var at = 160 * Size.Width * PixelBuffer.BytesPerPixel; at < clear.Span.Length; at++)
            changed += clear.Span[at] == blown.Span[at] ? 0 : 1;
        changed.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData(SceneWayKind.Road, 0x60, 0x80)]
    [InlineData(SceneWayKind.River, 0x30, 0x95)]
    public void A_way_is_wider_the_nearer_it_is(SceneWayKind kind, int least, int most)
    {
        var ground = new SceneGround(ScenePlace.Meadow, SceneLight.Day) { Way = new SceneWay(kind) };
        var widths = new[] { 140, 165, 190 }.Select(y => Count(ground, y, y + 1, IsOfWay)).ToArray();
        widths.ShouldBeInOrder(SortDirection.Ascending);
        widths[0].ShouldBeGreaterThan(0);
        widths[2].ShouldBeGreaterThan(4 * widths[0]);

        // Neither is green, as the land is.
        bool IsOfWay(Rgb pixel) => pixel.Red >= least && pixel.Red <= most && pixel.Blue >= pixel.Green - 40 && pixel.Blue > pixel.Red;
    }

    private static double Brightness(SceneWeather weather)
    {
        using var picture = Painted(new SceneGround(ScenePlace.Meadow, SceneLight.Day) { Weather = weather });
        var sum = 0.0;
        foreach (var part in picture.Span)
            sum += part;
        return sum / picture.Span.Length;
    }

    private static int Count(SceneGround ground, int top, int bottom, Func<Rgb, bool> isSuch)
    {
        using var picture = Painted(ground);
        var count = 0;
        for (var pixel = top * Size.Width; pixel < bottom * Size.Width; pixel++)
        {
            var at = pixel * PixelBuffer.BytesPerPixel;
            if (isSuch(new Rgb(picture.Span[at], picture.Span[at + 1], picture.Span[at + 2])))
                count++;
        }

        return count;
    }

    private static PixelBuffer Painted(SceneGround ground)
    {
        var picture = PixelBuffer.Rent(Size);
        picture.Span.Clear();
        var painter = GroundPainter.Of(ground, Size, seed: 1);
        painter.PaintSky(picture);
        painter.PaintLand(picture);
        painter.PaintFront(picture);
        return picture;
    }
}
