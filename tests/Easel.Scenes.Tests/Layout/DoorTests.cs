using Easel.Abstractions.Requests;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Tests.Layout;

/// <summary>Who looks or comes out of a building stands at its foot, and not at its roof.</summary>
public sealed class DoorTests
{
    [Theory]
    [InlineData("a cow looking out of a barn")]
    [InlineData("a chicken coming out of a barn")]
    [InlineData("a monk coming out of a pagoda")]
    [InlineData("a farmer coming out of a windmill")]
    public void They_are_at_the_ground_before_it(string prompt)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var figures = scene.Objects.Select(_ => new Figure(1, 0.8)).ToArray();
        var items = StageLayout.Arrange(scene, figures, new ImageSize(1000, 1000)).Items.OrderBy(item => item.Object).ToList();
        var (who, house) = (items[0].Place, items[1].Place);
        (who.Y + who.Height).ShouldBeInRange(house.Y + (int)(0.9 * house.Height), house.Y + (int)(1.2 * house.Height));
        (who.X + (who.Width / 2)).ShouldBeInRange(house.X, house.X + house.Width);
    }
}
