using System.Diagnostics.CodeAnalysis;
using Easel.Dialects.Errors;
using Easel.Dialects.Inputs;

namespace Easel.Dialects.OpenAI.Requests;

/// <summary>A body that is a form: fields, which are all text, and image files. <see cref="FormReader"/> fills it.</summary>
internal sealed class FormBody : RequestBody
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filesForText = new(StringComparer.Ordinal);
    private readonly HashSet<InputParameter> _textForFiles = [];
    private readonly List<FormFile> _files = [];

    public override bool IsForm => true;

    protected override IEnumerable<string> Names => _names;

    /// <summary>False, and told, when the name came before.</summary>
    public bool TryName(string name)
    {
        if (_names.Add(name))
            return true;
        AddDuplicate(name);
        return false;
    }

    public void SetField(string name, string text) => _fields.Add(name, text);

    /// <summary>Of an object that is refused anyway: that there is one is enough.</summary>
    public void SetMember(string owner)
    {
        if (_names.Add(owner))
            _fields.Add(owner, "");
    }

    /// <summary>A file came under a name that is no image's.</summary>
    public void SetFileForText(string name) => _filesForText.Add(name);

    /// <summary>A text came under an image's name.</summary>
    public void SetTextForFile(InputParameter parameter)
    {
        if (!_textForFiles.Add(parameter))
            return;
        Add(
            ApiError.BadRequest(
                "invalid_type",
                parameter.Name,
                $"Invalid type for '{parameter.Name}': expected a file, but its part of the form has no filename."
            )
        );
    }

    /// <param name="index">Its place among those of the parameter, as far as its name says one.</param>
    /// <param name="content">Null when it was longer than <paramref name="maxLength"/>, or one too many.</param>
    public void AddFile(InputParameter parameter, int? index, UploadedFile? content, long maxLength) =>
        _files.Add(new FormFile(parameter, index, content, maxLength));

    public int CountFiles(InputParameter parameter) => _files.Count(file => file.Parameter == parameter);

    public override IReadOnlyList<ImageInput> ReadInputs(InputParameter parameter, UploadShare share)
    {
        // The order is stable: files whose names say no place stay as they came, before those that do.
        var files = _files.Where(file => file.Parameter == parameter).OrderBy(file => file.Index ?? -1).ToList();
        if (files.Count == 0 && parameter.Required && !_textForFiles.Contains(parameter))
            AddMissing(parameter.Name);
        if (files.Count > parameter.MaxCount)
        {
            Add(parameter.TooMany(parameter.Name, files.Count));
            files.RemoveRange(parameter.MaxCount, files.Count - parameter.MaxCount);
        }

        var inputs = new List<ImageInput>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            var param = files.Count == 1 ? parameter.Name : $"{parameter.Name}[{i}]";
            if (files[i].Content is { } content)
                inputs.Add(new UploadedInput(param, content));
            else
                Add(
                    ApiError.BadRequest(
                        "image_too_large",
                        param,
                        $"Invalid '{param}': the file has more than {files[i].MaxLength:N0} bytes."
                    )
                );
        }

        return inputs;
    }

    protected override bool TryRead<T>(Parameter<T> parameter, [MaybeNull] out T value, out ApiError? problem)
    {
        (value, problem) = (default, null);
        if (_fields.TryGetValue(parameter.Name, out var field))
        {
            problem = parameter.Read(field, out value);
            return true;
        }

        if (!_filesForText.Contains(parameter.Name))
            return false;
        problem = ApiError.BadRequest(
            "invalid_type",
            parameter.Name,
            $"Invalid type for '{parameter.Name}': expected a text field, but got a file instead."
        );
        return true;
    }

    private sealed record FormFile(InputParameter Parameter, int? Index, UploadedFile? Content, long MaxLength);
}
