using Easel.Dialects.Documentation;

namespace Easel.Dialects.AIsBreaker.Schemas;

[Union(typeof(ProcessTextInput), typeof(ProcessImageInput), ExactlyOne = true)]
internal sealed class ProcessInput;
