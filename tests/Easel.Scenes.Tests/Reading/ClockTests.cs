using Easel.Scenes.Figures;

namespace Easel.Scenes.Tests.Reading;

/// <summary>A clock shows the time that is asked for.</summary>
public sealed class ClockTests
{
    // The short hand goes 30 degrees an hour and half of one a minute, the long one 6 degrees a minute.
    [Theory]
    [InlineData("a clock showing three o'clock", 90, 0)]
    [InlineData("a clock showing 10:10", 305, 60)]
    [InlineData("a clock at half past six", 195, 180)]
    [InlineData("a wall clock that shows a quarter to nine", 262.5, 270)]
    [InlineData("an alarm clock set to 7 am", 210, 0)]
    [InlineData("a clock striking midnight", 0, 0)]
    [InlineData("a clock that reads twenty past one", 40, 120)]
    [InlineData("a clock showing twenty-five to four", 107.5, 210)]
    [InlineData("a clock at twenty five past twelve", 12.5, 150)]
    [InlineData("a blue clock reading 5:30 pm", 165, 180)]
    public void Its_hands_stand_where_they_do_at_that_time(string prompt, double hour, double minute)
    {
        var scene = Vocabularies.Reader.Read(prompt);
        var clock = scene.Objects.ShouldHaveSingleItem().Vector.ShouldBeOfType<ClockFace>();
        (clock.HourHand, clock.MinuteHand).ShouldBe((hour, minute));
        scene.Warnings.ShouldNotContain(warning => warning.Code == "prompt_not_drawn");
    }

    [Theory]
    [InlineData("a clock")]
    [InlineData("a clock showing 25:00")]
    [InlineData("a clock at the station")]
    [InlineData("a cat at three o'clock")]
    public void Without_a_time_it_is_the_clock_that_the_model_knows(string prompt) =>
        Vocabularies.Reader.Read(prompt).Objects.ShouldAllBe(thing => thing.Vector == null);

    [Fact]
    public void It_is_of_the_colour_asked_for()
    {
        var clock = Vocabularies.Reader.Read("a green clock showing 4:45").Objects.ShouldHaveSingleItem();
        clock.Vector.ShouldBeOfType<ClockFace>().Rim.ShouldBe(clock.Colour!.Rgb);
    }
}
