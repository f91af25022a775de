namespace Easel.Scenes.Figures.Body;

internal enum Age
{
    Adult,
    Baby,
    Child,
    Old,
}
