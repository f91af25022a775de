using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Reading;

/// <summary>The sign of a building stands on its roof, and is not below it.</summary>
public sealed class SignboardTests
{
    private static readonly ImageSize Canvas = new(1000, 1000);

    [Theory]
    [InlineData("a cafe with a sign saying \"OPEN\"")]
    [InlineData("a hotel with a neon sign that says \"HOTEL\"")]
    [InlineData("a gas station at night with a neon sign \"OPEN\"")]
    [InlineData("a school with the words \"Welcome back\"")]
    public void A_sign_is_on_its_building(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        scene.Relations.ShouldHaveSingleItem().Kind.ShouldBe(SceneRelationKind.WrittenOn);
        var items = StageLayout.Arrange(scene, [.. scene.Objects.Select(_ => new Figure(0.9, 0.9))], Canvas).Items;
        var building = items.Single(item => scene.Objects[item.Object].Text is null).Place;
        var sign = items.Single(item => scene.Objects[item.Object].Text is not null).Place;
        sign.Bottom.ShouldBeLessThan(building.Y + (building.Height / 4));
        sign.Bottom.ShouldBeGreaterThan(building.Y);
        sign.X.ShouldBeGreaterThanOrEqualTo(building.X);
        sign.Right.ShouldBeLessThanOrEqualTo(building.Right);
    }
}
