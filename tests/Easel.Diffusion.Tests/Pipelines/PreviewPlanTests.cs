using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class PreviewPlanTests
{
    [Theory]
    [InlineData(1, 10, new[] { 5 })]
    [InlineData(2, 10, new[] { 3, 7 })]
    [InlineData(3, 10, new[] { 3, 5, 8 })]
    [InlineData(3, 6, new[] { 2, 3, 5 })]
    [InlineData(3, 4, new[] { 1, 2, 3 })]
    [InlineData(3, 2, new[] { 1, 1, 1 })]
    [InlineData(2, 1, new[] { 1, 1 })]
    public void Spreads_previews_over_the_steps(int count, int steps, int[] expected) =>
        Enumerable.Range(0, count).Select(index => PreviewPlan.StepOf(index, count, steps)).ShouldBe(expected);
}
