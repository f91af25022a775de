using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Grounds;

namespace Easel.Scenes.Tests.Reading;

/// <summary>Cities look as they are said to, and their windows are lit at night.</summary>
public sealed class CityTests
{
    [Theory]
    [InlineData("a futuristic city", CityLook.Futuristic, SceneLight.Day)]
    [InlineData("a man walking through a futuristic city", CityLook.Futuristic, SceneLight.Day)]
    [InlineData("a city of the future", CityLook.Futuristic, SceneLight.Day)]
    [InlineData("a sci-fi city", CityLook.Futuristic, SceneLight.Day)]
    [InlineData("a futuristic skyline at sunset", CityLook.Futuristic, SceneLight.Sunset)]
    [InlineData("a cyberpunk cityscape", CityLook.Neon, SceneLight.Night)]
    [InlineData("a robot in a cyberpunk alley", CityLook.Neon, SceneLight.Night)]
    [InlineData("a futuristic city skyline at night", CityLook.Futuristic, SceneLight.Night)]
    [InlineData("a futuristic cityscape at golden hour, neon lights", CityLook.Neon, SceneLight.Sunset)]
    [InlineData("a neon city", CityLook.Neon, SceneLight.Night)]
    [InlineData("a city at night with neon lights", CityLook.Neon, SceneLight.Night)]
    [InlineData("a city at sunset", CityLook.Plain, SceneLight.Sunset)]
    public void A_city_looks_as_it_is_said_to(string prompt, CityLook look, SceneLight light)
    {
        var ground = Vocabularies.Reader.Read(prompt).Ground.ShouldNotBeNull();
        (ground.CityLook, ground.Light).ShouldBe((look, light));
    }

    [Theory]
    [InlineData("a futuristic city with flying cars")]
    [InlineData("a cyberpunk cityscape")]
    public void What_a_city_looks_like_is_drawn_and_needs_no_warning(string prompt) =>
        Vocabularies.Reader.Read(prompt).Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("a futuristic car")]
    [InlineData("a neon sign in a city")]
    public void Other_things_do_not_change_the_city(string prompt) =>
        (Vocabularies.Reader.Read(prompt).Ground?.CityLook ?? CityLook.Plain).ShouldBe(CityLook.Plain);

    [Theory]
    [InlineData(CityLook.Plain, SceneLight.Night, true)]
    [InlineData(CityLook.Plain, SceneLight.Day, false)]
    [InlineData(CityLook.Neon, SceneLight.Night, true)]
    public void Windows_are_lit_at_night(CityLook look, SceneLight light, bool areLit)
    {
        using var picture = PixelBuffer.Rent(new ImageSize(256, 256));
        picture.Span.Clear();
        var painter = GroundPainter.Of(new SceneGround(ScenePlace.City, light) { CityLook = look }, picture.Size, seed: 1);
        painter.PaintLand(picture);
        // More colours than bands of plain walls have.
        var bright = 0;
        for (var at = 0; at < picture.Span.Length; at += PixelBuffer.BytesPerPixel)
            bright += picture.Span[at] > 0xD8 && picture.Span[at + 2] < 0xC8 ? 1 : 0;
        (bright > 100).ShouldBe(areLit);
    }

    [Theory]
    [InlineData("a flying car", "automobile", ScenePlace.Sky)]
    [InlineData("a floating castle", "castle", ScenePlace.Sky)]
    [InlineData("a futuristic city with flying cars", "automobile", ScenePlace.City)]
    [InlineData("a girl under a flying bicycle", "bicycle", ScenePlace.Meadow)]
    public void What_flies_without_wings_is_in_the_air(string prompt, string thing, ScenePlace place)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Objects.ShouldContain(other => other.Concept.Caption == thing && other.IsAloft);
        scene.Ground.ShouldNotBeNull().Place.ShouldBe(place);
    }
}
